import { readFileSync } from 'node:fs';
import { applyCorrections } from './corrections.ts';

/** Something in a copy that the document does not say; `mend` must change the text, or the rule is no longer needed. */
export interface Artefact {
  readonly reason: string;
  readonly mend: (text: string) => string;
}

/** A copy of a document as it is kept in `data/sources/`, with the plan that was made of it. */
export interface SourceCopy {
  readonly name: string;
  readonly planId: string;
  readonly text: string;
  readonly artefacts: readonly Artefact[];
  /** False for a second copy that lacks parts: what it has must be on the page, but the page has more. */
  readonly isWhole: boolean;
}

const read = (name: string): string => readFileSync(`data/sources/${name}`, 'utf8');

const wrappedHyphen: Artefact = {
  reason: 'a word broken at its own hyphen (“KH-/UBND”, “03-/05”) was one word in the line',
  mend: (text) => text.replaceAll(/(\S)-[ \t]*\n\s*/g, '$1-'),
};

/** The words of a footnote, which stand where the printed page ended, go to the end of the text. */
function footnoteAtEnd(start: string, end: string): Artefact {
  return {
    reason: 'a footnote at the foot of a printed page interrupts the sentence that runs on overleaf',
    mend: (text) => {
      const from = text.indexOf(start);
      const to = text.indexOf(end, from) + end.length;
      return from < 0 || to < end.length
        ? text
        : `${text.slice(0, from)}${text.slice(to)}\n${text.slice(from, to)}`;
    },
  };
}

const footnoteMark: Artefact = {
  reason: 'the corrected scan writes the mark of its footnote as ¹, the page as a raised 1',
  mend: (text) => text.replaceAll('¹', '1'),
};

const scanFootnote = footnoteAtEnd('1 Năng suất nhân tố', '- TFP).');

/** Every copy that the site publishes. */
export const sourceCopies: readonly SourceCopy[] = [
  {
    name: '001_5247560120451aba.txt',
    planId: 'tra-vinh-24-kh-ubnd-2025',
    text: read('001_5247560120451aba.txt'),
    isWhole: true,
    artefacts: [
      {
        reason: 'rows of hyphens stand for the ruled lines under the letterhead',
        mend: (text) => text.replaceAll(/^-{3,}$/gm, ''),
      },
      {
        reason: 'the last line names the web site that the copy was taken from',
        mend: (text) => text.replace('Nguồn tra cứu: vanban.phaplyvn.com', ''),
      },
    ],
  },
  {
    name: '000_10edf801fca800d8.txt',
    planId: 'tra-vinh-24-kh-ubnd-2025',
    text: read('000_10edf801fca800d8.txt'),
    isWhole: false,
    // The three places where the second copy differs from the first, which is the one transcribed.
    artefacts: [
      {
        reason: 'the second copy prints the title in lower case',
        mend: (text) =>
          text.replace(
            /Triển khai thực hiện Nghị quyết số 21-NQ\/TU, ngày[\s\S]+?sáng tạo(?=\s+Thực hiện)/,
            (title) => title.toUpperCase(),
          ),
      },
      {
        reason: 'the second copy prints no space before the semicolon after “Tỉnh ủy)”',
        mend: (text) => text.replace('Tỉnh ủy);', 'Tỉnh ủy) ;'),
      },
      {
        reason: 'the second copy prints no space before the colon after “2. Yêu cầu”',
        mend: (text) => text.replace('2. Yêu cầu:', '2. Yêu cầu :'),
      },
    ],
  },
  {
    name: '002_2136b0a1750722ce.txt',
    planId: 'vinh-long-1925-qd-ubnd-2023',
    text: read('002_2136b0a1750722ce.txt'),
    isWhole: true,
    artefacts: [
      {
        reason: 'the justified line leaves a gap before its full stop',
        mend: (text) => text.replace('theo quy định .', 'theo quy định.'),
      },
    ],
  },
  {
    name: '003_49a8354a5f205a74.txt',
    planId: 'kon-tum-2629-kh-ubnd-2023',
    text: read('003_49a8354a5f205a74.txt'),
    isWhole: true,
    artefacts: [
      {
        reason: 'the number of a printed page stands alone on a line',
        mend: (text) => text.replace(/^ 5 $/m, ''),
      },
      wrappedHyphen,
      footnoteAtEnd('1 Quyết định số 2667', 'đến năm 2025…'),
    ],
  },
  {
    name: '004_db305e15dcccf103.txt',
    planId: 'tien-giang-ke-hoach-57-2025',
    text: applyCorrections(read('004_db305e15dcccf103.txt'), read('004_db305e15dcccf103.corrections.csv')),
    isWhole: true,
    artefacts: [wrappedHyphen, footnoteMark, scanFootnote],
  },
  {
    name: '004_db305e15dcccf103.corrected.md',
    planId: 'tien-giang-ke-hoach-57-2025',
    text: read('004_db305e15dcccf103.corrected.md'),
    isWhole: true,
    artefacts: [
      {
        reason: 'stars and hashes are Markdown for bold type and titles',
        mend: (text) => text.replaceAll(/\*\*|^#+ /gm, ''),
      },
      footnoteMark,
      scanFootnote,
    ],
  },
];
