import type { Indicator } from '../../schema/indicator.ts';

/** The fields under which indicators are listed, in the order of the list. */
export const fieldNames: Readonly<Record<Indicator['field'], string>> = {
  economy: 'Kinh tế',
  budget: 'Ngân sách và đầu tư',
  infrastructure: 'Hạ tầng số',
  people: 'Con người',
  science: 'Khoa học và công nghệ',
  innovation: 'Đổi mới sáng tạo',
  'digital-government': 'Chính quyền số',
  'digital-society': 'Xã hội số, doanh nghiệp số',
};
