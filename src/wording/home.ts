/** Words of the home page. */
export const homeWords = {
  title: 'Tỉnh đã hứa gì, ai làm, bao giờ xong, và đến nay biết được gì?',
  lead: 'Kế hoạch mở đăng toàn văn kế hoạch của các tỉnh, mỗi điều khoản một liên kết không đổi, kèm nguồn để đối chiếu.',
  numbers: 'Trên trang này có',
  numberPlans: 'kế hoạch, chép nguyên văn',
  numberClauses: 'điều khoản có liên kết riêng',
  numberProvinces: (successors: string): string => `tỉnh đã ban hành, nay thuộc ${successors} tỉnh mới`,
  numberNotes: 'ghi chú chỗ văn bản in sai hay chưa rõ',
  numberCorrections: 'chỗ sửa lỗi quét, tra được từng chỗ',
  plans: 'Các kế hoạch',
  unknownTitle: 'Điều chưa biết',
  unknown: [
    'Chưa có báo cáo tiến độ nào của bốn kế hoạch này được công bố ở nơi chúng tôi tìm được. Trang không đoán thay.',
    'Chưa có nguồn nói các kế hoạch còn hay hết hiệu lực sau khi các tỉnh sắp xếp lại ngày 01/7/2025.',
    'Kế hoạch của Tiền Giang chưa rõ số; bản lưu không có tên người ký.',
  ],
  provinces: 'Tỉnh trước và nay',
} as const;
