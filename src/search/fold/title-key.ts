import { type AbbreviationBook, chooseForms } from './abbreviation-book.ts';
import { isNumberSign, toTokens } from './tokens.ts';

// Longer titles are as good as unique by their beginning.
const longest = 80;

/**
 * The form by which two titles are the same title: without spaces, tones, “và” and the “số” before a number, with
 * every abbreviation short. `Sở Khoa học và Công nghệ`, `so khcn` → `sokhcn`; `Kế hoạch số 24/KH-UBND` → `kehoach24khubnd`.
 */
export function toTitleKey(title: string, book: AbbreviationBook): string {
  const tokens = toTokens(title);
  const forms = new Map(chooseForms(tokens, book).map((form) => [form.start, form]));
  const parts: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const form = forms.get(index);
    const word = tokens[index]?.word ?? '';
    const isNoise = word === 'va' || isNumberSign(tokens, index);
    if (form !== undefined) parts.push(form.short);
    else if (!isNoise) parts.push(word);
    index = form?.end ?? index + 1;
  }
  return parts.join('').slice(0, longest);
}
