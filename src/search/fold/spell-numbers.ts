import { cleanText, type Token, toTokens } from './tokens.ts';

// What kinds of documents are called, folded, long and short.
const kinds: ReadonlyMap<string, string> = new Map([
  ['nghi quyet', 'nq'],
  ['quyet dinh', 'qd'],
  ['ke hoach', 'kh'],
  ['chi thi', 'ct'],
  ['chuong trinh', 'ctr'],
  ['nghi dinh', 'nd'],
  ['thong tu', 'tt'],
  ['ket luan', 'kl'],
  ['to trinh', 'ttr'],
]);
const codes: ReadonlySet<string> = new Set(kinds.values());

/**
 * A query with every document number spelled as it is printed at the least: `nq57`, `NQ 57`, `nghị quyết số 57` and
 * `57 nq` → `57/nq`, which begins `57-NQ/TW`. Numbers that are written out stay; so do all other words.
 */
export function spellNumbers(text: string): string {
  const clean = cleanText(text);
  const tokens = toTokens(clean);
  let spelled = '';
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numberAt(tokens, at, clean);
    const first = tokens[at];
    const last = tokens[at + (found?.length ?? 0) - 1];
    if (found === null || first === undefined || last === undefined) continue;
    spelled += `${clean.slice(done, first.start)}${found.serial}/${found.code}`;
    done = last.end;
    at += found.length - 1;
  }
  return spelled + clean.slice(done);
}

interface FoundNumber {
  readonly serial: string;
  readonly code: string;
  /** How many tokens it takes. */
  readonly length: number;
}

function numberAt(tokens: readonly Token[], at: number, text: string): FoundNumber | null {
  const wordAt = (offset: number): string => tokens[at + offset]?.word ?? '';
  const [, joined = '', joinedSerial = ''] = /^(\p{L}+)0*(\p{Nd}+)$/u.exec(wordAt(0)) ?? [];
  if (codes.has(joined)) return { serial: joinedSerial, code: joined, length: 1 };
  const long = kinds.get(`${wordAt(0)} ${wordAt(1)}`);
  const code = codes.has(wordAt(0)) ? wordAt(0) : long;
  if (code !== undefined) {
    const named = long === undefined ? 1 : 2;
    const length = named + (wordAt(named) === 'so' ? 2 : 1);
    const serial = wordAt(length - 1);
    return isSerial(serial) && !goesOn(tokens[at + length - 1], text) ? { serial, code, length } : null;
  }
  const isApart = isSerial(wordAt(0)) && codes.has(wordAt(1)) && between(tokens, at, text).trim() === '';
  return isApart ? { serial: wordAt(0), code: wordAt(1), length: 2 } : null;
}

function isSerial(word: string): boolean {
  return /^\p{Nd}{1,5}$/u.test(word);
}

/** Whether a number is written out from here: `24/KH-UBND`. */
function goesOn(token: Token | undefined, text: string): boolean {
  return /^\s*[-\u2010-\u2015\u2212/]/u.test(text.slice(token?.end ?? text.length));
}

function between(tokens: readonly Token[], at: number, text: string): string {
  return text.slice(tokens[at]?.end, tokens[at + 1]?.start);
}
