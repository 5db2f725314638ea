import type { Corpus, Plan } from '../../src/domain/corpus.ts';
import type { Province } from '../../src/schema/province.ts';
import type { TargetsFile } from '../../src/schema/target.ts';
import { type CopyNames, mapTexts, toCopyNames } from './copy-names.ts';
import { type CorpusFile, toJsonFile } from './corpus-file.ts';
import { type Draw, shuffle } from './draw.ts';

/** A copy of a real plan, as if another province had issued it. */
export interface CopiedPlan {
  readonly id: string;
  /** Counts the copies of a corpus from 1. */
  readonly ordinal: number;
  readonly original: Plan;
  readonly province: Province;
  readonly names: CopyNames;
}

/** Names a copy; its ordinal is part of its id and of its document number. */
export function toCopiedPlan(
  original: Plan,
  issuer: Province,
  province: Province,
  ordinal: number,
): CopiedPlan {
  const names = toCopyNames({ province: issuer, number: original.meta.number }, { province, ordinal });
  return { id: `${province.id}-mau-${ordinal}`, ordinal, original, province, names };
}

/** The text of a copy and everything that is counted about it; its targets in an order of the seed's own. */
export function toPlanFiles(copy: CopiedPlan, { authored }: Corpus, draw: Draw): readonly CorpusFile[] {
  const { id, original, province, names } = copy;
  const folder = `data/plans/${original.id}/`;
  return authored.flatMap(({ file, text }): readonly CorpusFile[] => {
    if (file === original.file) {
      const content = names
        .reword(text)
        .replace(`\nprovince: ${original.meta.province}\n`, `\nprovince: ${province.id}\n`)
        .replace(/\n {2}file: .*/, `\n  file: ${id}.md`)
        .replace(/\n {2}corrections: .*/, '\n  corrections: null')
        .replace(/\n {2}copyOnly:.*(\n {4}- .*)*/, '\n  copyOnly: []');
      return [
        { file: `content/plans/${id}.mdx`, content },
        { file: `data/sources/${id}.md`, content: toCopy(content) },
      ];
    }
    if (!file.startsWith(folder)) return [];
    const name = file.slice(folder.length);
    const value = name === 'targets.json' ? shuffleTargets(original, draw, id) : JSON.parse(text);
    const renamed = mapTexts(value, (said) => names.agencyId(names.reword(said)));
    return [toJsonFile(`data/plans/${id}/${name}`, renamed)];
  });
}

/** The words of a plan's text, as its copy has them: without the head, the tags and the notes. */
function toCopy(plan: string): string {
  return plan
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<Note [\s\S]*?<\/Note>/g, '')
    .replaceAll(/<[^>]*>|\\/g, '')
    .replaceAll(/\[\^(\w+)\]/g, ' $1');
}

function shuffleTargets({ targets }: Plan, draw: Draw, copyId: string): TargetsFile | null {
  if (targets === null) return null;
  const { value } = targets;
  return { ...value, targets: [...shuffle(value.targets, draw, ({ id }) => `${copyId}--${id}`)] };
}
