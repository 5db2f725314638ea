import { symbolOf } from './symbols.ts';

const dashes = /^[-‐‑‒–—―−➖]$/u;
const crosses = /^[+＋✚➕]$/u;
const stars = /^[*∗⁎★☆✱✲✳✴✶✸⚹🟉🟊]$/u;

/** The marks with which plans begin items, outermost first. */
const marksByLevel = ['-', '+', '*'];

export interface Bullet {
  /** The sign that Word prints, in Unicode. */
  readonly shown: string;
  /** Dash, plus or star: what stands in the text for it. Words stay what they are. */
  readonly mark: string;
  /** Word made a dash of it: “–”. */
  readonly isDash: boolean;
}

/** The mark of a bulleted paragraph. A sign that plans do not use becomes the mark of its level. */
export function toBullet(text: string, font: string | null, level: number): Bullet {
  const shown = [...text]
    .map((letter) => symbolOf(font, letter.codePointAt(0) ?? 0) ?? letter)
    .join('')
    .trim();
  if (dashes.test(shown)) return { shown, mark: '-', isDash: true };
  const sign = { shown, isDash: false };
  if (crosses.test(shown)) return { ...sign, mark: '+' };
  if (stars.test(shown)) return { ...sign, mark: '*' };
  const isWord = /[\p{L}\p{N}]/u.test(shown) && shown !== 'o';
  return { ...sign, mark: isWord ? shown : (marksByLevel[Math.min(level, 2)] ?? '-') };
}
