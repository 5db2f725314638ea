import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusCopy, copyGoldenCorpus } from './golden-corpus.ts';

/** The plan of a draft corpus that has drafts. */
export const draftPlan = 'thu';

interface TargetsText {
  readonly targets: readonly object[];
  readonly notGoals: readonly object[];
}

/**
 * A copy of the tiny corpus in which nothing of its plan is confirmed: two figures (the indicator of the second is new),
 * one that is no goal, one task, one duty, all of them drafts.
 */
export async function copyDraftCorpus(): Promise<CorpusCopy> {
  const corpus = await copyGoldenCorpus();
  const read = async <Value>(file: string): Promise<Value> =>
    JSON.parse(await readFile(join(corpus.root, file), 'utf8')) as Value;
  const write = async (file: string, value: unknown): Promise<void> => {
    await mkdir(join(corpus.root, file, '..'), { recursive: true });
    await writeFile(join(corpus.root, file), `${JSON.stringify(value, null, 2)}\n`);
  };
  const facts = (name: string): string => `data/plans/${draftPlan}/${name}.json`;
  const drafts = (name: string): string => `data/drafts/${draftPlan}/${name}.json`;
  const figures = await read<TargetsText>(facts('targets'));
  const [first, second] = figures.targets;
  await write(drafts('targets'), {
    ...figures,
    targets: [
      {
        ...{ ...first, rule: 'figure-with-unit', score: 0.75 },
        candidates: [
          { indicator: 'dich-vu-so', score: 0.75 },
          { indicator: 'sang-kien', score: 0.4 },
        ],
      },
      { ...second, rule: 'figure-with-unit', score: null, candidates: [] },
    ],
    notGoals: figures.notGoals.map((one) => ({ ...one, rule: 'unit-of-density' })),
  });
  await write(facts('targets'), { ...figures, targets: [], notGoals: [] });
  const [task] = await read<readonly object[]>(facts('tasks'));
  const quote = 'Sở Thử nghiệm chủ trì, phối hợp Văn phòng thử mở lớp trong năm 2026';
  await write(drafts('tasks'), [{ ...task, quote, rule: 'clause-with-lead' }]);
  await write(facts('tasks'), []);
  const [duty] = await read<readonly object[]>(facts('duties'));
  await write(drafts('duties'), [{ ...duty, rule: 'report-by-day' }]);
  await write(facts('duties'), []);
  const indicator = await read<object>('data/indicators/sang-kien.json');
  await write(drafts('indicators'), [{ id: 'sang-kien', ...indicator, rule: 'new-indicator' }]);
  await rm(join(corpus.root, 'data/indicators/sang-kien.json'));
  return corpus;
}
