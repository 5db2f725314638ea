import { describe, expect, test } from 'vitest';
import { splitSentences } from '../text/sentences.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { pageAt, readPages } from './built-site.ts';
import { applyCorrections } from './corrections.ts';
import { documentText } from './document-text.ts';
import { siteFolder } from './global-setup.ts';
import { commonArtefacts, copiesWithArtefacts, mend, type SourceCopy, sourceCopies } from './sources.ts';

const pages = await readPages(siteFolder);

describe.each(sourceCopies)('$name', (copy) => {
  const source = mended(copy);
  const page = foldWhiteSpace(documentText(pageAt(pages, `/ke-hoach/${copy.planId}/`).document));

  test('every sentence of the copy stands in the built page', () => {
    const sentences = splitSentences(source);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => !page.includes(sentence))).toEqual([]);
  });

  test('every artefact that is told of the copy is in it', () => {
    let text = commonArtefacts.reduce(mend, copy.text);
    for (const artefact of copy.artefacts) {
      expect(mend(text, artefact), artefact.reason).not.toBe(text);
      text = mend(text, artefact);
    }
    expect(foldWhiteSpace(text)).toBe(source);
  });
});

test.each(sourceCopies.filter(({ isWhole }) => isWhole))(
  'the document on the page has no sentence that is not in $name',
  (copy) => {
    const source = mended(copy);
    const page = foldWhiteSpace(documentText(pageAt(pages, `/ke-hoach/${copy.planId}/`).document));
    expect(splitSentences(page).filter((sentence) => !source.includes(sentence))).toEqual([]);
  },
);

test('artefacts are told of copies that there are, and common ones occur', () => {
  const names = sourceCopies.map(({ name }) => name);
  expect(copiesWithArtefacts.filter((name) => !names.includes(name))).toEqual([]);
  const idle = commonArtefacts.filter((artefact) =>
    sourceCopies.every(({ text }) => mend(text, artefact) === text),
  );
  expect(idle).toEqual([]);
});

describe('the comparison itself', () => {
  test('a changed, a missing and an added word are found', () => {
    const source = 'Đến năm 2030 có trên 50% người dân dùng dịch vụ số. Sở Thử nghiệm báo cáo hằng năm.';
    const changed = source.replace('trên 50%', 'trên 60%');
    expect(splitSentences(source).filter((sentence) => !changed.includes(sentence))).toHaveLength(1);
    expect(splitSentences(changed).filter((sentence) => !source.includes(sentence))).toHaveLength(1);
  });

  test('corrections that do not fit the scan are refused, each by its line', () => {
    const csv = 'line,original,corrected,confidence,note\n1,sô,số,high,\n2,khong co,x,high,\n';
    expect(() => applyCorrections('kinh tê sô\nxã hội', csv)).toThrow('line 2: “khong co” not in “xã hội”');
    expect(applyCorrections('sô này, sô kia', 'line,original,corrected\n1,sô,số\n1,sô,số\n')).toBe(
      'số này, số kia',
    );
  });
});

/** The copy without its artefacts, on one line and in NFC. */
function mended({ text, artefacts }: SourceCopy): string {
  return foldWhiteSpace([...commonArtefacts, ...artefacts].reduce(mend, text));
}
