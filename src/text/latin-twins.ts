/** Cyrillic and Greek letters that no eye tells from Latin ones. Small Greek letters are signs of their own (μm, TGFα). */
export const latinTwins: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
    ['\u0131\u0251\u0261', 'iag'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((letter, index) => [letter, latin[index] ?? letter] as const),
  ),
);

const foreign = /[\u0131\u0251\u0261\u0370-\u052f]/g;

/** The text with Latin letters for those that look like them: for comparing only, since a word of Russian is spoilt by it. */
export function withLatinTwins(text: string): string {
  return text.replaceAll(foreign, (letter) => latinTwins.get(letter) ?? letter);
}
