/** Words of a page that has moved, and of clauses that have left their page. */
export const movedWords = {
  title: 'Trang đã chuyển địa chỉ',
  lead: 'Địa chỉ này không còn dùng. Nội dung nay ở:',
  clause: (id: string): string => `Điều khoản có mã ${id} nay ở:`,
  movedClauses: 'Điều khoản đã chuyển sang trang khác',
} as const;
