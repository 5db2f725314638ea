import { unifyToneMark } from '../../../text/fold.ts';
import { anyOf, patternOf, toPlain } from '../words.ts';
import { departments, departmentsShort } from './departments.ts';
import { committeePlaces, groupNouns, groupTails } from './group-words.ts';
import { nameEndings, nameHeads, nameJoints } from './name-heads.ts';
import { smallWords, workVerbs } from './work-verbs.ts';

/** Where a name stands in a text. */
export interface NameSpan {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the name of a body that begins at a place of a text; null where none begins there. */
export type ReadName = (text: string, at: number) => NameSpan | null;

const noun = anyOf(groupNouns);
const tails = anyOf(groupTails);
// “Các cơ quan, địa phương tổ chức quán triệt”: a verb, as “và tổ chức thực hiện” is, where it is no further noun.
const organises = `tổ chức(?=\\s+${anyOf(workVerbs)}|\\s+(?!${anyOf(groupNouns)}|${tails})\\p{Ll})`;
const between = `(?:\\s*[,/]\\s*(?:và\\s+)?|\\s+và\\s+|\\s+-\\s+|\\s+)(?!${organises})`;
// “Các doanh nghiệp chế biến thủy sản trên địa bàn tỉnh”: what they are stands before where they are.
const attribute = `(?:\\s+(?!${anyOf([...workVerbs, ...smallWords])})\\p{Ll}+){1,5}(?=\\s+(?:trên địa bàn|có liên quan|liên quan|trực thuộc))`;
const many = '(?:thủ trưởng |người đứng đầu )?(?:tất cả |toàn thể |những )?các\\s+';
const listed =
  '(?=(?:sở|ban|ngành)\\s*[,/ ]\\s*(?:sở|ban|ngành)(?!\\p{L})|(?:cơ quan|đơn vị), (?:đơn vị|địa phương)(?!\\p{L}))';
const group = new RegExp(
  `(?:${many}|${listed})${noun}(?:${between}${noun})*(?:${attribute})?(?:\\s+${tails})*`,
  'uy',
);
const place = anyOf(committeePlaces);
const committee = new RegExp(
  `(?:chủ tịch )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?:\\s+(?:các\\s+)?${place}(?:(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+)(?:các\\s+)?${place})*)?(?:\\s+${tails})?`,
  'uy',
);
const department = new RegExp(
  `sở\\s+${anyOf([...departments, ...departmentsShort])}(?:\\s+tỉnh(?!\\p{L}))?`,
  'uy',
);
const heads = nameHeads.map(
  ({ head, needsCapital }) =>
    new RegExp(`${head}(?![\\p{L}\\p{N}])${needsCapital ? '(?=\\s+\\p{Lu})' : ''}`, 'uy'),
);
const joint = new RegExp(`\\s+(?:${nameJoints.join('|')})\\s+(?=\\p{Lu})`, 'uy');
const ending = new RegExp(`\\s+${anyOf(nameEndings)}`, 'uy');
const comma = /\s*,\s*/uy;
const space = /\s+/uy;
const word = /[\p{L}\p{N}&/]+/uy;
const owner = 'của';
const verb = patternOf([...workVerbs, ...smallWords], 'uy');
const bracket = /\s*\((?=\p{Lu})[^()]*\)/uy;

/** A reader that knows some names as they are printed, besides what names of bodies are made of. */
export function toNameReader(knownNames: readonly string[]): ReadName {
  const known = [...new Set(knownNames.map(toPlain))];
  // One text is read at many places in turn.
  let forms = toForms('');
  return (text, at) => {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null;
    if (forms.text !== text) forms = toForms(text);
    const { plain } = forms;
    const knownEnd = knownEndOf(known, plain, at);
    const read = [group, committee, department].map((pattern) => endOf(pattern, plain, at));
    const end = Math.max(knownEnd, ...read, properEnd(forms, at));
    if (end <= at) return null;
    // Of a list of known names each is one: “Các cấp ủy, tổ chức đảng”.
    const next = knownEnd < 0 ? -1 : endOf(comma, plain, knownEnd);
    const isListed = next > 0 && knownEndOf(known, plain, next) > 0;
    const own = isListed ? knownEnd : end;
    return { printed: text.slice(at, own), start: at, end: own };
  };
}

/** A text as printed, with its tone marks in the old style, and in plain words; all of one length. */
interface Forms {
  readonly text: string;
  readonly unified: string;
  readonly plain: string;
}

function toForms(text: string): Forms {
  return { text, unified: unifyToneMark(text), plain: toPlain(text) };
}

/** Where the longest known name that begins at a place ends; -1 where none does. */
function knownEndOf(known: readonly string[], plain: string, at: number): number {
  const ends = known
    .filter((name) => plain.startsWith(name, at))
    .map((name) => at + name.length)
    .filter((end) => !/[\p{L}\p{N}]/u.test(plain[end] ?? ''));
  return Math.max(-1, ...ends);
}

/** Where a match that begins at a place ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * The end of a body's own name: its head, then words with capitals, each with the small second syllable that it may
 * have (“Khoa học”), joined by small words before capitals; another body may stand within it (“Văn phòng UBND tỉnh”).
 * It ends before a verb of work, and before a name that “và” joins to it.
 */
function properEnd({ text, plain, unified }: Forms, at: number): number {
  let end = Math.max(...heads.map((head) => endOf(head, unified, at)));
  if (end < 0) return -1;
  let mayBeSecond = true;
  for (;;) {
    const joined = endOf(joint, unified, end);
    const start = joined > 0 ? joined : endOf(space, unified, end);
    if (start < 0) break;
    const isCapital = /\p{Lu}/u.test(unified[start] ?? '');
    if (joined > 0 && !isOwner(unified.slice(end, joined)) && startsName(unified, plain, start)) break;
    if (!isCapital && !(mayBeSecond && endOf(verb, plain, start) < 0)) break;
    const within = isCapital ? Math.max(endOf(committee, plain, start), endOf(department, plain, start)) : -1;
    const wordEnd = Math.max(within, endOf(word, unified, start));
    if (wordEnd < 0) break;
    mayBeSecond = isCapital && within < 0;
    end = wordEnd;
  }
  return Math.max(
    end,
    endOf(ending, plain, end),
    endOf(bracket, text, Math.max(end, endOf(ending, plain, end))),
  );
}

function isOwner(joining: string): boolean {
  return joining.trim() === owner;
}

function startsName(unified: string, plain: string, at: number): boolean {
  return endOf(committee, plain, at) > 0 || heads.some((head) => endOf(head, unified, at) > 0);
}
