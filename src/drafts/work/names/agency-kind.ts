import type { Agency } from '../../../schema/agency.ts';
import { toPlain } from '../words.ts';

type Kind = Agency['kind'];

/** What the beginning of a name says about the body, in plain words; the first that fits counts. */
const beginnings: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/trung ương|^(?:bộ (?!chỉ huy|đội)|chính phủ|thủ tướng|quốc hội|ban bí thư|bộ chính trị)/u, 'central'],
  [/^(?:tất cả |những )?các (?!cấp trực)|^(?:sở|ban|ngành|cơ quan|đơn vị|địa phương)(?:,| -|\/) /u, 'group'],
  [/^(?:ủy ban nhân dân|ubnd) (?:các|cấp|huyện|xã|quận|phường|thị xã|thành phố)/u, 'group'],
  [/^(?:thủ trưởng|giám đốc|người đứng đầu|chủ tịch [^,]*) các /u, 'group'],
  [
    /^(?:văn phòng|vp) (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đoàn đại biểu)/u,
    'peoples-committee-office',
  ],
  [/^(?:ủy ban nhân dân|ubnd|chủ tịch (?:ủy ban nhân dân|ubnd))/u, 'peoples-committee'],
  [
    /mặt trận tổ quốc|mttq|^(?:tỉnh |thành )?đoàn|^liên đoàn lao động|^hội (?:nông dân|cựu chiến binh|liên hiệp phụ nữ|phụ nữ)/u,
    'front-and-unions',
  ],
  [
    /tỉnh ủy|thành ủy|đảng|ban chỉ đạo|^ban (?:chỉ đạo|thường vụ|tổ chức|tuyên giáo|dân vận|nội chính)|^ủy ban kiểm tra|^cấp ủy|^thường trực/u,
    'party',
  ],
  [
    /^(?:sở|thanh tra|ban (?:dân tộc|quản lý)|công an|bộ chỉ huy|cục|chi cục|kho bạc)(?!\p{L})/u,
    'department',
  ],
  [/^(?:báo|đài|tạp chí|cổng thông tin)(?!\p{L})/u, 'media'],
  [/^(?:trường|đại học|học viện|phân hiệu)(?!\p{L})/u, 'school'],
  [/^(?:hội|hiệp hội|liên hiệp|liên minh|câu lạc bộ)(?!\p{L})/u, 'association'],
  [
    /^(?:công ty|tổng công ty|tập đoàn|doanh nghiệp|ngân hàng|bưu điện|viễn thông|vnpt|viettel|mobifone)(?!\p{L})/u,
    'enterprise',
  ],
  [/^(?:trung tâm|viện|quỹ|bệnh viện|văn phòng|vườn ươm)(?!\p{L})/u, 'public-unit'],
];

/** What kind of body a name stands for; a public unit where its words do not say. */
export function toAgencyKind(name: string): Kind {
  const plain = toPlain(name);
  return beginnings.find(([pattern]) => pattern.test(plain))?.[1] ?? 'public-unit';
}
