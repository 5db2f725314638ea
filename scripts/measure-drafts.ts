import {
  addPlans,
  measurePlans,
  type PlanMeasure,
  type Register,
} from '../src/drafts/measure/measure-plans.ts';
import type { Measured, Share } from '../src/drafts/measure/kind.ts';
import { precisionOf, recallOf } from '../src/drafts/measure/measure-kind.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { formatPercent } from '../src/text/numbers.ts';
import { draftFigureWords } from '../src/wording/vi/draft-figures.ts';
import { draftMeasureWords as words } from '../src/wording/vi/draft-measure.ts';
import { runCommand } from './command/run-command.ts';
import { heldOut } from './measure/held-out.ts';

/** Each register with the kinds to which it makes a difference; none named is all. */
const printed: readonly (readonly [register: Register, kinds: readonly string[]])[] = [
  ['whole', []],
  ['of-other-plans', ['figures']],
  ['no-agencies', ['tasks', 'duties']],
];

await runCommand({}, async ({ settings: { corpusRoot, asOf } }) => {
  const { corpus } = await loadCorpus(corpusRoot, asOf);
  const language = { words: draftFigureWords, abbreviations: corpus.abbreviations };
  for (const [register, kinds] of printed) {
    const plans = measurePlans(corpus, language, register).map(({ planId, measured }) => ({
      planId,
      measured: measured.filter(({ id }) => kinds.length === 0 || kinds.includes(id)),
    }));
    console.log(`${words.registers[register]}\n${formatTable(plans)}\n`);
  }
  return true;
});

function formatTable(plans: readonly PlanMeasure[]): string {
  const rows = [
    ...plans.flatMap(({ planId, measured }) =>
      measured.map((one) => toRow(planId + (planId === heldOut ? words.heldOut : ''), one)),
    ),
    ...addPlans(plans).map((one) => toRow(words.allOf(plans.length), one)),
  ];
  const table = [words.head, ...rows];
  const widths = words.head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toRow(plan: string, measured: Measured): readonly string[] {
  const { id, facts, drafts, found, agreed } = measured;
  return [
    plan,
    words.kinds[id] ?? id,
    ...[facts, drafts, found].map(String),
    ...[recallOf(measured), precisionOf(measured)].map(formatShare),
    Object.entries(agreed)
      .filter(([, { whole }]) => whole > 0)
      .map(([name, share]) => `${words.agreements[name] ?? name} ${formatPart(share)}`)
      .join(', '),
  ];
}

function formatShare(share: number): string {
  return formatPercent(share * 100, { decimals: 1 });
}

function formatPart({ part, whole }: Share): string {
  return `${part}/${whole}`;
}
