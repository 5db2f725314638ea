import { isUtf8 } from 'node:buffer';
import { findWrongLetters } from './wrong-letters.ts';

/**
 * An encoding other than UTF-8 that Vietnamese files still come in. `tcvn3` is the one of the fonts .VnTime (ABC), `vni`
 * that of the fonts VNI;
 * `twice` is UTF-8 that was taken for another encoding and saved again; `unknown` is none of them.
 */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'twice' | 'unknown';

/** What a file says, and the encoding that it was found in. */
export interface Decoded {
  /** Line ends are `\n` and there is no byte order mark; null where the letters cannot be told. */
  readonly text: string | null;
  /** Null for UTF-8. */
  readonly encoding: Encoding | null;
}

/** How many bytes tell an encoding; the first pages of a file show what it is. */
const sampleLength = 20_000;

/** The text of a file, and how it was saved where that is not UTF-8. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = detectEncoding(bytes);
  if (encoding !== null && unreadable.has(encoding)) return { text: null, encoding };
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
  // The code page writes a tone as a mark of its own; composed it is the letter that was typed.
  return { text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding };
}

/** The letters of these cannot be told without another program. */
const unreadable: ReadonlySet<Encoding> = new Set(['tcvn3', 'vni', 'twice', 'unknown']);

function detectEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  const isText = isUtf8(bytes) || isNearlyUtf8(sample);
  return (
    detectWideText(sample) ??
    (isText ? findWrongLetters(new TextDecoder().decode(sample)) : detectCodePage(sample))
  );
}

/** One letter was cut or spoilt among many that are whole: each such place is told of by itself. */
function isNearlyUtf8(sample: Uint8Array): boolean {
  const letters = [...new TextDecoder().decode(sample)].filter((letter) => letter > '\x7f');
  const lost = letters.filter((letter) => letter === '\ufffd').length;
  return lost * 10 < letters.length;
}

/** UTF-16 without its mark: half of the bytes of spaces, digits and most letters are zero. */
function detectWideText(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.max(even, odd) < sample.length / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** In windows-1258 a tone is a byte after its vowel; TCVN3 has its letters among the signs of Latin-1. */
const windowsTones = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

function detectCodePage(sample: Uint8Array): Encoding {
  const high = sample.filter((byte) => byte >= 0x80);
  const share = (is: (byte: number) => boolean): number => high.filter(is).length / high.length;
  if (share((byte) => byte >= 0xa1 && byte <= 0xbf) > 1 / 3) return 'tcvn3';
  if (findWrongLetters(new TextDecoder('windows-1252').decode(sample)) === 'vni') return 'vni';
  return share((byte) => windowsTones.has(byte)) > 1 / 5 ? 'windows-1258' : 'unknown';
}
