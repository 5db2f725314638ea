import type { YAMLError } from 'yaml';
import type { Finding, Place } from '../schema/finding.ts';
import { findingAt } from '../schema/finding.ts';
import type { YamlFault } from '../schema/findings/syntax-findings.ts';

/** Turns what the reader of YAML found into a finding, told where the slip began and not where the reader gave up. */
export function toYamlFinding(yaml: string, error: YAMLError, at: (offset: number) => Place): Finding {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^\s*([^:\n]*)/.exec(yaml.slice(offset))?.[1] ?? '';
    return findingAt(at(offset), 'yaml-field-twice', { field: field.trim() });
  }
  const fault = faultOf(yaml, error);
  const start = startOf(yaml, offset, error.message, fault);
  const excerpt = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? '';
  return findingAt(at(start), 'yaml-syntax', { fault, excerpt: excerpt.trim().slice(0, 60) });
}

function faultOf(yaml: string, { code, message, pos }: YAMLError): YamlFault {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return /^Flow/.test(message) ? 'bracket-open' : 'indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return hasTwoColons(yaml, pos[0]) ? 'colon' : 'indent';
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return 'quote-open';
      return /^Flow/.test(message) ? 'bracket-open' : 'colon';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    default:
      return 'other';
  }
}

/** Where a field's line has one colon, the lines below it stand too far in. */
function hasTwoColons(yaml: string, offset: number): boolean {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = yaml.slice(start).split('\n')[0] ?? '';
  return (line.match(/:(\s|$)/g)?.length ?? 0) !== 1;
}

/** Of something left open the place where it was opened. */
function startOf(yaml: string, offset: number, message: string, fault: YamlFault): number {
  const opened = (signs: readonly string[]): number =>
    Math.max(...signs.map((sign) => yaml.lastIndexOf(sign, offset - 1)));
  if (fault === 'bracket-open') return Math.max(opened(['[', '{']), 0);
  if (fault === 'quote-open') return Math.max(opened([message.includes('"') ? '"' : "'"]), 0);
  return offset;
}
