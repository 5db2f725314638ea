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
