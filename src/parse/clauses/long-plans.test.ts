import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import type { Finding } from '../../schema/finding.ts';
import { toPlanDocument } from './tree.ts';

const many = 40_000;

// A minute where each line goes through its siblings or words again, a tenth of a second where it does not.
const limit = { timeout: 5000 };

function read(children: RootContent[]) {
  const findings: Finding[] = [];
  const root: Root = { type: 'root', children };
  const { document } = toPlanDocument(root, '-', 'content/plans/thu.mdx', (finding) =>
    findings.push(finding),
  );
  expect(findings).toEqual([]);
  return document;
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

const times = <Made>(make: (at: number) => Made): Made[] => Array.from({ length: many }, (_, at) => make(at));

test('40,000 dashes are numbered in one walk', limit, () => {
  const items = times((at): ListItem => ({ type: 'listItem', children: [paragraph(text(`Việc ${at}`))] }));
  const { clauses } = read([{ type: 'list', children: items }]);
  expect(clauses.at(-1)?.id).toBe(`g${many}`);
});

test('40,000 paragraphs and 40,000 numbers are numbered in one walk', limit, () => {
  const { clauses } = read([
    ...times((at) => paragraph(text(`Lời ${at}`))),
    ...times((at) => paragraph(text(`${at + 1}. Khoản`))),
  ]);
  expect(clauses.map(({ id }) => id).filter((_, at) => (at + 1) % many === 0)).toEqual([
    `p${many}`,
    String(many),
  ]);
});

test('40,000 notes in one paragraph are each held against the words before them alone', limit, () => {
  const note = (at: number): MdxJsxTextElement => ({
    type: 'mdxJsxTextElement',
    name: 'Note',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'on', value: `chữ ${at}` },
      { type: 'mdxJsxAttribute', name: 'kind', value: 'typo' },
    ],
    children: [{ type: 'text', value: 'Lời' }],
  });
  const { notes } = read([paragraph(...times((at) => [text(`, chữ ${at}`), note(at)]).flat())]);
  expect(notes).toHaveLength(many);
});
