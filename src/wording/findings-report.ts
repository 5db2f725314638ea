import type { Finding } from '../schema/finding.ts';
import { type FindingWords, formatFinding } from './finding.ts';

/** What a language says about findings together. */
export interface ReportWording {
  readonly none: string;
  /** All of them stand above. */
  readonly all: (count: number) => string;
  /** Only `shown` of them stand above. */
  readonly some: (count: number, shown: number) => string;
  /** After the first of a kind in a file: so many more of it, the last at this line. */
  readonly more: (count: number, file: string, lastLine: number) => string;
  /** Of a file from which nothing more is shown. */
  readonly inFile: (count: number, file: string) => string;
  /** Of all further files together. */
  readonly inFiles: (count: number, files: number) => string;
}

/** A language in which findings are reported. */
export interface ReportLanguage {
  readonly findings: FindingWords;
  readonly report: ReportWording;
}

/** How many findings are printed at most, and how many of one kind in one file. */
export const mostShown = 50;
const mostAlike = 3;
/** How many files are counted one by one, where nothing more is shown. */
const mostFiles = 20;

/**
 * The lines in which findings reach people. Up to `most` are told one by one. Of more, each file tells the first of each
 * kind and how many are like them, so that one cause repeated a thousand times hides no other one; what is still too much
 * is counted by file.
 */
export function formatFindings(
  findings: readonly Finding[],
  { findings: words, report }: ReportLanguage,
  most = mostShown,
): readonly string[] {
  if (findings.length === 0) return [report.none];
  if (findings.length <= most) {
    return [...findings.map((one) => formatFinding(one, words)), '', report.all(findings.length)];
  }
  const lines: string[] = [];
  const unseen: { readonly file: string; readonly count: number }[] = [];
  let shown = 0;
  for (const [file, inFile] of Map.groupBy(findings, (one) => one.file)) {
    let left = inFile.length;
    for (const alike of Map.groupBy(inFile, ({ code }) => code).values()) {
      const first = alike.slice(0, Math.min(mostAlike, most - shown));
      if (first.length === 0) break;
      lines.push(...first.map((one) => formatFinding(one, words)));
      const more = alike.length - first.length;
      if (more > 0) lines.push(report.more(more, file, alike.at(-1)?.line ?? 1));
      shown += first.length;
      left -= alike.length;
    }
    if (left === 0) continue;
    if (left < inFile.length) lines.push(report.inFile(left, file));
    else unseen.push({ file, count: left });
  }
  const further = unseen.slice(mostFiles);
  return [
    ...lines,
    ...unseen.slice(0, mostFiles).map(({ file, count }) => report.inFile(count, file)),
    ...(further.length === 0
      ? []
      : [
          report.inFiles(
            further.reduce((sum, { count }) => sum + count, 0),
            further.length,
          ),
        ]),
    '',
    report.some(findings.length, shown),
  ];
}
