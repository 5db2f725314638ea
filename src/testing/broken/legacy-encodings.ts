/** The encodings in which the cases save a file, by the names of their standard. */
export type LegacyEncoding =
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'tcvn3'
  | 'tcvn3-utf-8'
  | 'vni'
  | 'vni-utf-8'
  | 'twice';

/** The bytes of a text in an encoding of old. @throws Error for an encoding that is not known. */
export function saveAs(text: string, encoding: LegacyEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows-1258':
      return toBytes(text, toWindows1258);
    case 'tcvn3':
      return toBytes(text, toTcvn3);
    case 'tcvn3-utf-8':
      return Buffer.from(Buffer.from(toBytes(text, toTcvn3)).toString('latin1'));
    case 'vni':
      return toBytes(text, toVni);
    case 'vni-utf-8':
      return Buffer.from(Buffer.from(toBytes(text, toVni)).toString('latin1'));
    case 'twice':
      return Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)));
    default:
      throw new Error(`unknown encoding ${String(encoding)}`);
  }
}

function toBytes(text: string, encode: (letter: string) => readonly number[]): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : encode(letter))),
  );
}

/** A letter without its tone, then the tone as a byte of its own. */
function toWindows1258(letter: string): readonly number[] {
  const vowels = new Map(
    zip(
      'ăĂâÂêÊôÔơƠưƯđĐ',
      [0xe3, 0xc3, 0xe2, 0xc2, 0xea, 0xca, 0xf4, 0xd4, 0xf5, 0xd5, 0xfd, 0xdd, 0xf0, 0xd0],
    ),
  );
  const signs = new Map(zip('“”–…', [0x93, 0x94, 0x96, 0x85]));
  const tones = new Map(zip('\u0300\u0309\u0303\u0301\u0323', [0xcc, 0xd2, 0xde, 0xec, 0xf2]));
  const parts = [...letter.normalize('NFD')];
  const base = parts
    .filter((part) => !tones.has(part))
    .join('')
    .normalize('NFC');
  const byte = vowels.get(base) ?? signs.get(base) ?? (base < '\x80' ? base.charCodeAt(0) : 0x3f);
  return [byte, ...parts.flatMap((part) => tones.get(part) ?? [])];
}

// TCVN 5712:1993, the lower-case letters and the capitals without a tone; other capitals are those of another font.
const tcvn3Letters = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĂÂÊÔƠƯĐ';
const tcvn3Bytes = [
  0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xce, 0xcf,
  0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5,
  0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8,
  0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
  0xa6, 0xa7,
];

function toTcvn3(letter: string): readonly number[] {
  const letters = new Map(zip(tcvn3Letters, tcvn3Bytes));
  return [letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? 0x3f];
}

// VNI: a letter, then one that stands for its sign and tone together; those of few letters have one of their own.
const vniSigns = new Map(
  zip(
    'áàảãạâấầẩẫậăắằẳẵặ',
    [0xf9, 0xf8, 0xfb, 0xf5, 0xef, 0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4, 0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb],
  ),
);
const vniLetters = new Map(zip('íìỉĩịđươ', [0xed, 0xec, 0xe6, 0xf3, 0xf2, 0xf1, 0xf6, 0xf4]));

function toVni(letter: string): readonly number[] {
  const small = letter.toLowerCase();
  const own = vniLetters.get(small);
  if (own !== undefined) return [own];
  // ê and ô are signed as â, ư and ơ are letters that take a tone.
  const [base = '', ...marks] = [...small.normalize('NFD')];
  const horned = marks.includes('\u031b') ? vniLetters.get(`${base}\u031b`.normalize('NFC')) : undefined;
  const signs = marks.filter((mark) => mark !== '\u031b').join('');
  const sign = vniSigns.get(`a${signs}`.normalize('NFC'));
  return [horned ?? (base < '\x80' ? base.charCodeAt(0) : 0x3f), ...(sign === undefined ? [] : [sign])];
}

function zip(letters: string, bytes: readonly number[]): readonly (readonly [string, number])[] {
  return [...letters].map((letter, index) => [letter, bytes[index] ?? 0x3f]);
}
