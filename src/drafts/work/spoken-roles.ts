import type { ReadName } from './names/read-name.ts';
import { readNames } from './names/read-names.ts';
import { anyOf, toPlain } from './words.ts';

/** A word of a text that says a role, as printed. */
export interface RoleWord {
  readonly printed: string;
  readonly start: number;
}

// “Cơ quan chủ trì” is another body, and so is the one that “do … chủ trì” names.
const leads = /(?<!\p{L})(?<!(?:cơ quan|đơn vị|do [^,;.:]*|của [^,;.:]*) )chủ trì(?!\p{L})/u;
const joins = /(?<!\p{L})phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?(?!\p{L})/gu;
const opens = new RegExp(
  `^(?:${anyOf(['chủ động', 'tích cực', 'tham gia', 'thường xuyên', 'tiếp tục', 'có trách nhiệm'])}[\\s,]*(?:và )?)*phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?(?!\\p{L})`,
  'u',
);

/** The word by which a text makes its subject the lead; null where none does. */
export function readLead(text: string): RoleWord | null {
  return toWord(text, leads.exec(toPlain(text)));
}

/** The word by which a text asks its subject only to join others: it begins with that. */
export function readJoining(text: string): RoleWord | null {
  const found = opens.exec(toPlain(text));
  const printed = found?.[0].replace(/^.*(?=phối hợp)/su, '') ?? '';
  if (found === null) return null;
  const start = found[0].length - printed.length;
  return { printed: text.slice(start, start + printed.length), start };
}

/** Who is to join the work, with the word that says so of each. */
export function readPartners(
  text: string,
  readName: ReadName,
): readonly { readonly printed: string; readonly rolePrinted: string }[] {
  return [...toPlain(text).matchAll(joins)].flatMap((found) => {
    const end = found.index + found[0].length;
    const at = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
    const rolePrinted = text.slice(found.index, end);
    return readNames(text, at, readName).map(({ printed }) => ({ printed, rolePrinted }));
  });
}

function toWord(text: string, found: RegExpExecArray | null): RoleWord | null {
  if (found === null) return null;
  return { printed: text.slice(found.index, found.index + found[0].length), start: found.index };
}
