import { type Finding, findingAt } from '../schema/finding.ts';

/** Runs a parser over a file; nesting so deep that it overflows the stack becomes the finding of `refuse`'s result. */
export function guardNesting<Result>(
  file: string,
  parse: () => Result,
  refuse: (finding: Finding) => Result,
): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(findingAt({ file, line: 1, column: 1 }, 'file-too-deep', null));
  }
}

/** Deeper than any authored file, and far from where a parser's stack ends. */
const deepestJson = 500;

/** Whether the brackets of a JSON text stand in each other deeper than any authored file's. Strings are passed over. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > deepestJson) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}
