import type { StandingGroup } from '../domain/pace/standing-group.ts';

/** How a standing is called in an address: `/muc-tieu/?so-lieu=chua-dat`. Published addresses hold these, so that they stay. */
export const standingSlugs: Readonly<Record<StandingGroup, string>> = {
  'due-met': 'dat',
  'due-missed': 'chua-dat',
  'under-way-met': 'o-muc-truoc-han',
  'under-way-left': 'chua-toi-muc',
  before: 'truoc-ke-hoach',
  incomparable: 'khong-so-duoc',
  'no-value': 'chua-co-so-lieu',
};
