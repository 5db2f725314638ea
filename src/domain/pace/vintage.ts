import type { Observation } from '../../schema/observation.ts';
import type { Province } from '../../schema/province.ts';
import type { Plan } from '../corpus.ts';

/** The day from which a province is one of 34. */
const MERGER = '2025-07-01';

/** The territory a plan was made for: that of its province and, where the province lived on, of its day. */
export function toVintage({ meta }: Plan, { validFrom, validTo }: Province): Observation['vintage'] {
  if (validTo !== null && validTo < MERGER) return '63';
  if (validFrom !== null && validFrom >= MERGER) return '34';
  return meta.issued !== null && meta.issued < MERGER ? '63' : '34';
}
