/** Words of the page that stands where no page is. */
export const notFoundWords = {
  title: 'Không có trang này',
  lead: 'Địa chỉ có thể gõ thiếu, hoặc chưa từng có. Liên kết đã đăng trên trang này không bao giờ bị bỏ; nếu bạn tới từ một liên kết như vậy, đó là lỗi của chúng tôi.',
  try: 'Bạn có thể đi từ đây:',
} as const;
