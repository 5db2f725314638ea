import { type Label, parseLabel } from '../domain/clauses/label.ts';
import { type Doubt, toDoubt } from './piece.ts';

/** A line by what it begins with. */
export interface LabelledLine {
  readonly mark: '-' | '+' | '*' | null;
  readonly label: Label | null;
  /** With the label, without the mark. */
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** Marks of Word's for an item, and for one of the level below. */
const bullets = /^[•●■▪□∙·‣➢➤✓✔–—−‒]\s*(?=\S)/u;
const innerBullets = /^(?:[○◦▫⁃]\s*|o\s+)(?=\S)/u;

/** Printed numbers that plans do not have labels for. */
const unknownLabel =
  /^(?:\(?\d{1,2}\)|\([a-zđ]\)|\(?[ivx]+\)|\d{1,2}(?:\.\d{1,2}){2,3}\.?|[A-Z][.)/-]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+\S+)(?:\s+\p{L}|$)/u;

/** Reads the mark or number that a line begins with. */
export function readLabelled(text: string): LabelledLine {
  const plain = /^([-+])\s*(?=[\p{L}“"'(])|^([-+*])\s+(?=\S)/u.exec(text);
  if (plain !== null) {
    const mark = toMark(plain[1] ?? plain[2] ?? '-');
    return { mark, label: null, text: text.slice(plain[0].length), doubts: [] };
  }
  for (const [pattern, mark] of [
    [bullets, '-'],
    [innerBullets, '+'],
  ] as const) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    return {
      mark,
      label: null,
      text: text.slice(found.length),
      doubts: [toDoubt('mark-written', text)],
    };
  }
  const spaced = spaceLabel(text);
  const label = parseLabel(spaced);
  const doubts = [
    ...(spaced === text ? [] : [toDoubt('label-spaced', text)]),
    ...(label === null && unknownLabel.test(text) ? [toDoubt('label-unknown', text)] : []),
  ];
  return { mark: null, label, text: spaced, doubts };
}

function toMark(mark: string): '-' | '+' | '*' {
  return mark === '+' || mark === '*' ? mark : '-';
}

/** “II.MỤC TIÊU”, “1 . Mục đích”, “a)Nội dung”: a number is told from the words by a space after it alone. */
function spaceLabel(text: string): string {
  return text
    .replace(/^([IVX]+|\d{1,2}(?:\.\d{1,2})?)\s+([.])(?=\s)/u, '$1$2')
    .replace(/^([IVX]+[.-])(?=\p{Lu}\p{L})/u, '$1 ')
    .replace(/^(\d{1,2}\.(?:\d{1,2}\.)?)(?=\p{Lu})/u, '$1 ')
    .replace(/^(\p{Ll}\))(?=\p{L})/u, '$1 ')
    .replace(/^(Điều \d+\.)(?=\p{L})/u, '$1 ');
}
