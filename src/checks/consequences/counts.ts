import type { Finding, FindingCode } from '../../schema/finding.ts';

/** What makes a count differ, in the file in which it is counted. */
const causes: Readonly<Record<string, readonly FindingCode[]>> = {
  notes: ['note-incomplete', 'component-attribute', 'component-attribute-code', 'component-unknown'],
  targets: ['number-uncounted', 'id-twice'],
  qualitative: ['id-twice'],
  tasks: ['id-twice'],
  responsibilities: ['id-twice'],
  duties: ['id-twice'],
  contradictions: [],
};

/** Without the counts that differ because of something that is told of where it stands. */
export function withoutCountsOf(all: readonly Finding[]): readonly Finding[] {
  const told = new Set(all.map((finding) => `${planOf(finding)} ${finding.code}`));
  return all.filter((finding) => {
    if (!isCount(finding)) return true;
    const plan = planOf(finding);
    return (causes[finding.facts.what] ?? []).every((code) => !told.has(`${plan} ${code}`));
  });
}

function isCount(finding: Finding): finding is Finding<'count-differs'> {
  return finding.code === 'count-differs';
}

function planOf({ file }: Finding): string {
  return /^(?:content\/plans|data\/plans)\/([^/.]+)/.exec(file)?.[1] ?? '';
}
