/** Words with which a reader tells of a mistake. */
export const faultWords = {
  report: 'Báo sai sót',
  reportOf: (words: string): string => `Báo sai sót: ${words}`,
  body: (words: string, address: string): string =>
    `Địa chỉ: ${address}\nTrên trang ghi: ${words}\n\nChỗ sai và căn cứ (văn bản, trang, đường dẫn): \n`,
  contactTitle: 'Liên hệ',
  publisher: 'Đơn vị đăng:',
  noPublisher: 'Trang chưa ghi tên người hay đơn vị đăng.',
  mail: 'Thư:',
  phone: 'Điện thoại:',
  form: 'Biểu mẫu góp ý',
  noContact: 'Trang chưa có nơi nhận góp ý.',
  repository: 'Mã nguồn và lịch sử sửa đổi',
} as const;
