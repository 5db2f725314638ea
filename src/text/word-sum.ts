import { withLatinTwins } from './latin-twins.ts';

/**
 * A sum over words in which their order, their capitals and the signs between them do not count: two texts of the same
 * words have the same sum, and two others have not, but once in some ten to the nineteenth. It makes no word a string, so
 * that thousands of pages are compared in no time. Digits and letters that touch are words apart.
 */
export class WordSum {
  private first = 0;
  private second = 0;

  /** Whether as much was taken out as was put in. */
  get isNothing(): boolean {
    return this.first === 0 && this.second === 0;
  }

  /** Puts the words of a text in. */
  add(text: string): void {
    this.count(text, 1);
  }

  /** Takes the words of a text out. */
  take(text: string): void {
    this.count(text, -1);
  }

  private count(text: string, sign: 1 | -1): void {
    const letters = toComparable(text);
    let kind: Kind = 'sign';
    let [a, b] = [seed, seed];
    for (let at = 0; at <= letters.length; at += 1) {
      const code = at < letters.length ? letters.charCodeAt(at) : 0;
      const now = kindOf(code);
      if (now !== kind && kind !== 'sign') {
        this.first = (this.first + sign * spread(a)) | 0;
        this.second = (this.second + sign * spread(b)) | 0;
        [a, b] = [seed, seed];
      }
      kind = now;
      if (now === 'sign') continue;
      a = Math.imul(a ^ code, 16_777_619);
      b = Math.imul(b + code, 2_246_822_519) ^ (b >>> 13);
    }
  }
}

/** Text as it is compared: capitals are no matter, nor a letter of another script or language that looks like ours. */
export function toComparable(text: string): string {
  return withLatinTwins(text.normalize('NFKC')).toLowerCase().replaceAll('ð', 'đ');
}

type Kind = 'sign' | 'digit' | 'letter';

const seed = 0x811c9dc5 | 0;

function kindOf(code: number): Kind {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 'letter' : 'sign';
  // Signs of Latin-1, the general punctuation and what follows it up to the scripts of East Asia.
  return code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2e80)
    ? 'sign'
    : 'letter';
}

/** Lets each bit of a word's number reach all others, so that sums of different words differ. */
function spread(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) | 0;
}
