import type { VFileMessage } from 'vfile-message';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { MdxFault } from '../schema/findings/syntax-findings.ts';
import { createLineIndex, type LinePlace } from '../text/line-index.ts';

/** Turns what the reader of MDX could not read into a finding, told where the slip began and not where it gave up. */
export function toMdxFinding(text: string, file: string, error: VFileMessage): Finding {
  const { fault, tag, place } = describe(text, error);
  const line = text.split('\n')[place.line - 1] ?? '';
  const excerpt = line
    .slice(Math.max(place.column - 1, 0))
    .trim()
    .slice(0, 40);
  return findingAt({ file, ...place }, 'mdx-syntax', { fault, tag, excerpt });
}

interface Described {
  readonly fault: MdxFault;
  readonly tag: string;
  readonly place: LinePlace;
}

function describe(text: string, { reason, ruleId, source, line, column }: VFileMessage): Described {
  const place = { line: line ?? 1, column: column ?? 1 };
  // `<Annex>` (3:1-3:8) is the tag that was opened.
  const opening = /`<\/?([^>`]*)>` \((\d+):(\d+)-/.exec(reason);
  const opened = { line: Number(opening?.[2] ?? place.line), column: Number(opening?.[3] ?? place.column) };
  const tag = opening?.[1] ?? '';
  const lastSign = (sign: string): LinePlace => createLineIndex(text)(Math.max(text.lastIndexOf(sign), 0));
  if (source === 'micromark-extension-mdxjs-esm') {
    return { fault: 'import', tag: '', place: { ...place, column: 1 } };
  }
  if (source === 'micromark-extension-mdx-expression') {
    const at = ruleId === 'unexpected-eof' ? lastSign('{') : { ...place, column: place.column - 1 };
    return { fault: 'brace', tag: '', place: at };
  }
  if (ruleId === 'end-tag-mismatch') {
    const isCrossed = reason.startsWith('Unexpected closing');
    return { fault: isCrossed ? 'tag-crossed' : 'tag-unclosed', tag, place: isCrossed ? place : opened };
  }
  if (ruleId === 'unexpected-closing-slash') {
    const start = { ...place, column: Math.max(place.column - 1, 1) };
    const name = /^[^>]*/.exec(text.split('\n')[place.line - 1]?.slice(place.column) ?? '')?.[0] ?? '';
    return { fault: 'tag-unopened', tag: name, place: start };
  }
  if (ruleId === 'unexpected-eof') return { fault: 'tag-unfinished', tag: '', place: lastSign('<') };
  const sign = (text.split('\n')[place.line - 1] ?? '').lastIndexOf('<', place.column - 1);
  return { fault: toSignFault(reason), tag: '', place: { ...place, column: Math.max(sign, 0) + 1 } };
}

/** What the sign means at which a tag cannot go on. */
function toSignFault(reason: string): MdxFault {
  if (reason.startsWith('Unexpected character `!`')) return 'comment';
  if (/`@`|before local name/.test(reason)) return 'address';
  return /attribute/.test(reason) ? 'attribute' : 'less-than';
}
