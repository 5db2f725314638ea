import type { StatusLabel } from '../domain/status/vocabulary.ts';

/**
 * How a status is called in an address: `/nhiem-vu/?tinh-trang=dang-thuc-hien`. Published addresses hold these, so
 * that they stay whatever a page calls the status, and in whatever language.
 */
export const statusSlugs: Readonly<Record<StatusLabel, string>> = {
  'nothing-published': 'chua-co-thong-tin-cong-bo',
  'not-started': 'chua-thuc-hien',
  'in-progress': 'dang-thuc-hien',
  'completed-on-time': 'hoan-thanh-dung-han',
  'completed-late': 'hoan-thanh-qua-han',
  completed: 'hoan-thanh',
  overdue: 'chua-hoan-thanh-qua-han',
  'no-deadline': 'khong-co-thoi-han',
  suspended: 'tam-dung',
  cancelled: 'khong-thuc-hien',
  'sources-differ': 'chua-ro-cac-nguon-neu-khac-nhau',
};
