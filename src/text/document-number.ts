import { fold } from './fold.ts';
import { foldWhiteSpace } from './white-space.ts';

// Codes that are not all capitals: those of Nghị định 30/2020/NĐ-CP, Phụ lục III, and the Prime Minister's TTg.
const MIXED_CASE = new Map(['CTr', 'QyĐ', 'TTr', 'TTg'].map((code) => [code.toUpperCase(), code]));

const CODE = String.raw`\p{Lu}[\p{L}\p{Nd}&]*`;
const PATTERNS = [
  new RegExp(`^\\d+[a-z]?/\\d{4}/${CODE}(?:-${CODE})*$`, 'u'), // 202/2025/QH15, 30/2020/NĐ-CP
  new RegExp(`^\\d+[a-z]?/${CODE}(?:-${CODE})+$`, 'u'), // 24/KH-UBND, 938/BKHCN-KHTC
  new RegExp(`^\\d+[a-z]?-${CODE}/${CODE}(?:-${CODE})*$`, 'u'), // Party: 57-NQ/TW
];

/**
 * A document number as it is officially written: ` 24 /kh-ubnd` → `24/KH-UBND`, `19/2025/qđ-ttg` →
 * `19/2025/QĐ-TTg`. Spaces about `/` and `-` go, dashes become hyphens, codes take capitals, U+00D0 becomes Đ.
 * A missing stroke is not put back (`qd` → `QD`): compare by `toDocumentNumberKey`. Other text passes, upper-cased.
 */
export function normaliseDocumentNumber(text: string): string {
  return foldWhiteSpace(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ?([/-]) ?/g, '$1')
    .toUpperCase()
    .replace(/[\u00d0\u0189]/g, '\u0110')
    .replace(/^\d+[A-Z](?=[/-])/, (serial) => serial.toLowerCase()) // 36a/NQ-CP
    .replace(/[\p{L}\p{Nd}&]+/gu, (code) => MIXED_CASE.get(code) ?? code);
}

/**
 * True for the number of a state document (`24/KH-UBND`, `30/2020/NĐ-CP`) or a Party one (`57-NQ/TW`), in any
 * spacing and case. It says nothing of whether the document exists; `24/KH` and `57-NQ` lack the issuer: false.
 */
export function isDocumentNumber(text: string): boolean {
  const number = normaliseDocumentNumber(text);
  return PATTERNS.some((pattern) => pattern.test(number));
}

/**
 * The form by which two spellings of a number are equal: `1925/qd-ubnd`, `1925/QĐ - UBND` → `1925/qd-ubnd`;
 * leading zeros of the serial go (`03/NQ-CP` → `3/nq-cp`). A key, not for print; and no id of a document,
 * since the Party numbers anew each term.
 */
export function toDocumentNumberKey(text: string): string {
  return fold(normaliseDocumentNumber(text)).replace(/^0+(?=\d)/, '');
}
