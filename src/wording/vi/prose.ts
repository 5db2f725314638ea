/** Words of the pages of prose. */
export const proseWords = {
  copy: 'Chép',
  copied: 'Đã chép.',
  copyFailed: 'Không chép được; hãy bôi đen rồi chép.',
} as const;
