import { docxOf, p, r, table } from '../../parse/documents/docx.fixture.ts';

/** The name of the Word file that the guide takes through all its steps. */
export const sampleFile = 'ke-hoach-12-tinh-mau.docx';

const center = '<w:jc w:val="center"/>';
const title = (text: string) => p(center, r(text, '<w:b/>'));
const heading = (text: string) => p('', r(text, '<w:b/>'));
const lines = (...texts: readonly string[]) => texts.map((text) => p(center, text)).join('');
const cell = (content: string): readonly [string, string] => ['', content];

const head = table('', [
  cell(lines('ỦY BAN NHÂN DÂN', 'TỈNH MẪU', 'Số: 12/KH-UBND')),
  cell(
    lines(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mẫu, ngày 15 tháng 01 năm 2026',
    ),
  ),
]);

const text = [
  title('KẾ HOẠCH'),
  title('Phát triển kỹ năng số cho người dân Tỉnh Mẫu đến năm 2030'),
  p(
    '',
    'Thực hiện Nghị quyết số 05-NQ/TU ngày 20 tháng 12 năm 2025 của Tỉnh ủy Mẫu về phát triển kỹ năng số, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  ),
  heading('I. MỤC TIÊU'),
  heading('1. Mục tiêu chung'),
  p('', 'Đưa kỹ năng số cơ bản tới mọi người dân, để ai cũng dùng được dịch vụ công trực tuyến.'),
  heading('2. Mục tiêu cụ thể đến năm 2030'),
  p('', 'a) Trên 80% người dân từ 15 tuổi trở lên có kỹ năng số cơ bản.'),
  p('', 'b) Ít nhất 70% hồ sơ thủ tục hành chính được nộp trực tuyến.'),
  p('', 'c) Mỗi năm có tối thiểu 20 doanh nghiệp công nghệ số mới thành lập.'),
  p('', 'd) 100% xã, phường có tổ công nghệ số cộng đồng; cứ 01 vạn dân có một điểm hướng dẫn.'),
  heading('II. NHIỆM VỤ'),
  p(
    '',
    '1. Mở lớp kỹ năng số tại các xã, phường: Sở Khoa học và Công nghệ chủ trì, phối hợp với Ủy ban nhân dân các xã, phường thực hiện trong năm 2026 và những năm tiếp theo.',
  ),
  p(
    '',
    '2. Xây dựng bộ tài liệu hướng dẫn dịch vụ công trực tuyến: Văn phòng Ủy ban nhân dân tỉnh chủ trì, hoàn thành trước ngày 30/6/2026.',
  ),
  p(
    '',
    '3. Đưa kỹ năng số vào chương trình của các trường phổ thông: Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Khoa học và Công nghệ, thực hiện hằng năm.',
  ),
  heading('III. TỔ CHỨC THỰC HIỆN'),
  p(
    '',
    '1. Sở Khoa học và Công nghệ theo dõi, đôn đốc việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12 hằng năm.',
  ),
  p('', '2. Sở Tài chính cân đối kinh phí thực hiện Kế hoạch.'),
  p('', '3. Ủy ban nhân dân các xã, phường báo cáo Sở Khoa học và Công nghệ trước ngày 20/11 hằng năm.'),
].join('');

const foot = table('', [
  cell(
    ['Nơi nhận:', '- Như mục III;', '- TT Tỉnh ủy, HĐND tỉnh;', '- Lưu: VT, KGVX.']
      .map((one) => p('', one))
      .join(''),
  ),
  cell(lines('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Nguyễn Văn Mẫu')),
]);

const row = (...texts: readonly string[]) => texts.map((one) => cell(p('', one)));
const grid =
  '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders>';

const annex = [
  title('PHỤ LỤC'),
  title('PHÂN CÔNG NHIỆM VỤ'),
  lines('(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh)'),
  table(
    grid,
    row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'),
    row('I', 'Truyền thông', '', '', ''),
    row(
      '1',
      'Phát động tháng kỹ năng số.',
      'Sở Khoa học và Công nghệ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Hằng năm',
    ),
    row(
      '2',
      'Làm chuyên mục trên đài tỉnh.',
      'Báo và phát thanh, truyền hình tỉnh',
      'Sở Khoa học và Công nghệ',
      'Năm 2026',
    ),
    row('II', 'Hạ tầng', '', '', ''),
    row(
      '1',
      'Lắp điểm truy cập internet ở nhà văn hóa xã.',
      'Sở Khoa học và Công nghệ',
      'Ủy ban nhân dân các xã, phường',
      '2026 - 2028',
    ),
  ),
].join('');

/** A plan of a province that does not exist, as an office would type it: head and foot in tables, an annex of tasks. */
export function toSampleDocument(): Promise<Uint8Array> {
  return docxOf(head + text + foot + annex);
}
