const romanDigits = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number beyond these is printed in digits: Roman ones end, and letters would fill the line. */
const mostRoman = 3_999;
const mostLetters = 780;

/**
 * A number as Word prints it (ECMA-376, 17.18.59). The letters are the 26 of English, in Vietnamese texts too: after d
 * comes e. Null for a form that is not known.
 */
export function formatCount(number: number, format: string): string | null {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerRoman':
      return toRoman(number);
    case 'upperRoman':
      return toRoman(number).toUpperCase();
    case 'lowerLetter':
      return toLetters(number);
    case 'upperLetter':
      return toLetters(number).toUpperCase();
    case 'numberInDash':
      return `- ${number} -`;
    case 'none':
      return '';
    default:
      return null;
  }
}

function toRoman(number: number): string {
  if (number < 1 || number > mostRoman) return String(number);
  let left = number;
  let printed = '';
  for (const [value, digit] of romanDigits) {
    for (; left >= value; left -= value) printed += digit;
  }
  return printed;
}

/** After z comes aa, then bb: Word doubles the letter. */
function toLetters(number: number): string {
  if (number < 1 || number > mostLetters) return String(number);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
