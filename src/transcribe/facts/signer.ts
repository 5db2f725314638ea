import type { PlanMeta } from '../../schema/plan.ts';
import { isCapitals, isPersonName } from '../printed.ts';
import { capitalise, type Recaser } from './recase.ts';

/** Who signed, in what office and for whom, by the lines of a signature; null unless name and office are printed. */
export function readSigner(lines: readonly string[], recaser: Recaser): PlanMeta['signer'] {
  const name = lines.findLast(isPersonName);
  const offices = lines.filter(isCapitals);
  const authority = offices.filter((line) => authorities.test(line));
  const role = offices.findLast((line) => !authorities.test(line));
  if (name === undefined || role === undefined) return null;
  const capacity = authority.map((line) => {
    const [, sign = '', words = ''] = authorities.exec(line) ?? [];
    return `${sign} ${capitalise(recaser.write(words))}`;
  });
  return {
    name,
    role: toRole(role, recaser),
    capacity: capacity.length === 0 ? null : capacity.join(', '),
  };
}

const authorities = /^((?:T\/?M|KT|TL|TUQ|Q)\.?)\s+(.+)$/u;

/** “PHÓ CHỦ TỊCH” → “Phó Chủ tịch”: a deputy's office keeps the capital of the office. */
function toRole(printed: string, recaser: Recaser): string {
  const [, deputy, office = ''] = /^(PHÓ)\s+(.+)$/u.exec(printed) ?? [];
  if (deputy === undefined) return capitalise(recaser.write(printed));
  return `Phó ${capitalise(recaser.write(office))}`;
}
