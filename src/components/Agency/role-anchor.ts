import { toSlug } from '../../text/slug.ts';
import { roleWords } from '../../wording/vi/roles.ts';

/** Where on the page of an agency its tasks of one plan and one role stand. */
export function roleAnchor(planId: string, role: keyof typeof roleWords): string {
  return `${planId}--${toSlug(roleWords[role])}`;
}
