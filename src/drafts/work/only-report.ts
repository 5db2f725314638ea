import { anyOf, toPlain } from './words.ts';

const opening = new RegExp(
  `^(?:${anyOf(['định kỳ', 'hàng năm', 'hằng năm', 'hàng quý', 'hàng tháng', 'trước ngày'])}[^,;.:]*?[\\s,]*)?(?:tổng hợp,? )?(?:gửi |thực hiện )?(?:chế độ )?báo cáo(?!\\p{L})`,
  'u',
);

/** Whether a text orders nothing but a report: it begins with that, and nothing else follows. */
export function isOnlyReport(text: string): boolean {
  const plain = toPlain(text).replace(/[\s./]+$/u, '');
  return opening.test(plain) && !/[;.:](?=\s)/u.test(plain);
}
