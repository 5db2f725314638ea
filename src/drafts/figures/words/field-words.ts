import type { Indicator } from '../../../schema/indicator.ts';

/** The field of a measure, by words in its name; the first that fits decides. */
export const fieldWords: readonly { readonly field: Indicator['field']; readonly pattern: RegExp }[] = [
  { field: 'budget', pattern: /ngân sách|kinh phí|chi cho|đầu tư cho/u },
  { field: 'economy', pattern: /kinh tế|grdp|tfp|tăng trưởng|công nghiệp|xuất khẩu|năng suất/u },
  {
    field: 'digital-government',
    pattern:
      /thủ tục|hành chính|dịch vụ công|cơ quan nhà nước|chính quyền|hồ sơ|cơ sở dữ liệu|hệ thống thông tin|văn bản|môi trường điện tử/u,
  },
  { field: 'infrastructure', pattern: /phủ sóng|băng rộng|cáp quang|hạ tầng|mạng|trạm|5g|6g/u },
  {
    field: 'innovation',
    pattern: /đổi mới sáng tạo|khởi nghiệp|sáng kiến|thương mại hóa|đổi mới công nghệ/u,
  },
  {
    field: 'people',
    pattern:
      /cán bộ|công chức|nhân lực|lao động|đào tạo|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|chuyên gia|bồi dưỡng/u,
  },
  {
    field: 'digital-society',
    pattern:
      /người dân|dân số|hộ gia đình|tài khoản|chữ ký số|thanh toán|doanh nghiệp|công nghệ số|chuyển đổi số/u,
  },
];

export const otherField: Indicator['field'] = 'science';
