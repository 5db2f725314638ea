import type { Clause, Inline } from '../domain/clauses/clause.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import type { Plan } from '../domain/corpus.ts';

/**
 * A plan as plain Markdown for people and machines: the text as printed, notes as footnotes (`[^ghi-chu-1]`), no
 * components. UTF-8, NFC, one paragraph a line.
 */
export function toPlanMarkdown(plan: Plan, address: string): string {
  const { meta, document } = plan;
  const footnotes = [
    ...document.footnotes.map(({ key, words }) => `[^${key}]: ${inlineMarkdown(words)}`),
    ...document.notes.map(({ id, text }) => `[^${id}]: ${escapeMarkdown(text)}`),
  ];
  const blocks = [
    `# ${escapeMarkdown(meta.title)}`,
    `<${address}>`,
    ...document.clauses.flatMap((clause) => toBlocks(clause, 2)),
  ];
  return `${[...blocks, ...footnotes].join('\n\n')}\n`;
}

function toBlocks(clause: Clause, level: number): readonly string[] {
  if (clause.kind === 'table') return [tableMarkdown(clause)];
  const own = ownMarkdown(clause, level);
  const below = clause.children.flatMap((child) =>
    toBlocks(child, clause.form === 'heading' ? level + 1 : level),
  );
  return own === null ? below : [own, ...below];
}

function ownMarkdown(clause: Clause, level: number): string | null {
  if (clause.form === 'block' && clause.kind !== 'line') return null;
  const text = inlineMarkdown(clause.words);
  if (clause.form === 'item') return `${clause.label ?? '-'} ${text}`;
  const label = clause.label === null ? '' : `${escapeMarkdown(clause.label)} `;
  return clause.form === 'heading' ? `${'#'.repeat(Math.min(level, 6))} ${label}${text}` : label + text;
}

function tableMarkdown(table: Clause): string {
  const header = table.cells ?? [];
  const rows = table.children.flatMap((child) => [child, ...child.children]);
  const line = (cells: readonly (readonly Inline[])[]): string =>
    `| ${cells.map(inlineMarkdown).join(' | ')} |`;
  return [
    line(header),
    `|${' --- |'.repeat(header.length)}`,
    ...rows.map((row) => line(row.cells ?? [])),
  ].join('\n');
}

function inlineMarkdown(words: readonly Inline[]): string {
  return words
    .map((inline) => {
      if (inline.type === 'text') return escapeMarkdown(wordsOf([inline]));
      return inline.type === 'note' ? `[^${inline.id}]` : `[^${inline.key}]`;
    })
    .join('');
}

function escapeMarkdown(text: string): string {
  // What would open a list or a quotation at the start of a line is escaped there only.
  return text
    .replaceAll(/[\\`*_[\]<{|~#]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+>=]/, '\\$&');
}
