import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../src/drafts/decide.ts';
import type { Decision } from '../../src/drafts/decision.ts';
import { ChangedMeanwhile } from '../command/write-together.ts';
import { readFacts, type StoredFacts, writeFacts } from './fact-store.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'du-thao-'));
  cpSync('src/testing/broken/corpus', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const plan = 'thu';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readJson = (file: string): unknown => JSON.parse(read(file));

async function open(): Promise<StoredFacts> {
  const stored = await readFacts(root, '2026-11-22', plan);
  if (stored === null) throw new Error('no plan');
  return stored;
}

/** Takes the confirmed targets back into drafts, as `npm run draft` would have left them. */
async function turnIntoDrafts(): Promise<StoredFacts> {
  const stored = await open();
  const targets = (stored.set.targets?.targets ?? []).map((target) => ({
    ...target,
    ...{ rule: 'figure', score: 1, candidates: [] },
  }));
  const notGoals = (stored.set.targets?.notGoals ?? []).map((one) => ({ ...one, rule: 'year' }));
  const qualitative = (stored.set.targets?.qualitative ?? []).map((one) => ({ ...one, rule: 'words' }));
  const drafts = { ...stored.set.drafts, targets: { ...stored.set.targets, targets, notGoals, qualitative } };
  const empty = { ...stored.set.targets, targets: [], notGoals: [], qualitative: [], contradictions: [] };
  const set = { ...stored.set, targets: empty, drafts } as StoredFacts['set'];
  expect(await writeFacts(stored, set)).toEqual([]);
  return open();
}

const confirm = (stored: StoredFacts, key: string, entry?: object) => {
  const decision: Decision = { action: 'confirm', kind: 'target', key, version: null, entry };
  const { set, refusal } = decide(stored.set, decision, stored.clauses);
  if (set === null) throw new Error(JSON.stringify(refusal));
  return set;
};

describe('the store of facts', () => {
  test('has no plan that is not there', async () => {
    expect(await readFacts(root, '2026-11-22', 'khong-co')).toBeNull();
  });

  test('writes a confirmed fact and takes its draft away', async () => {
    const stored = await turnIntoDrafts();
    const [first] = stored.set.drafts.targets.targets;
    if (first === undefined) throw new Error('no draft');
    expect(await writeFacts(stored, confirm(stored, first.id))).toEqual([]);
    const { rule: _, score: __, candidates: ___, ...fact } = first;
    expect(readJson('data/plans/thu/targets.json')).toMatchObject({ targets: [fact] });
    expect(read('data/drafts/thu/targets.json')).not.toContain(`"${first.id}"`);
  });

  test('takes the file of drafts away with the last of them', async () => {
    let stored = await turnIntoDrafts();
    const before = stored.set.drafts.targets.targets.map(({ id }) => id);
    for (const id of before) {
      await writeFacts(stored, confirm(stored, id));
      stored = await open();
    }
    const { qualitative, notGoals } = stored.set.drafts.targets;
    expect([qualitative.length + notGoals.length, before.length > 1]).not.toEqual([0, false]);
    expect(stored.set.targets?.targets.map(({ id }) => id)).toEqual(before);
  });

  test('writes nothing of a fact that does not fit its clause, and says what check would', async () => {
    const stored = await turnIntoDrafts();
    const [first] = stored.set.drafts.targets.targets;
    const before = read('data/plans/thu/targets.json');
    const wrong = { ...first, value: 51 };
    const findings = await writeFacts(stored, confirm(stored, first?.id ?? '', wrong));
    expect(findings.map(({ code }) => code)).toEqual(['figure-value']);
    expect(read('data/plans/thu/targets.json')).toBe(before);
  });

  test('writes nothing over what somebody else wrote meanwhile', async () => {
    const stored = await turnIntoDrafts();
    const set = confirm(stored, stored.set.drafts.targets.targets[0]?.id ?? '');
    writeFileSync(join(root, 'data/plans/thu/targets.json'), read('data/plans/thu/targets.json') + '\n');
    await expect(writeFacts(stored, set)).rejects.toThrow(ChangedMeanwhile);
  });

  test('leaves out a draft of what is confirmed already, as a killed process may leave it', async () => {
    const stored = await turnIntoDrafts();
    const drafts = read('data/drafts/thu/targets.json');
    const [first] = stored.set.drafts.targets.targets;
    await writeFacts(stored, confirm(stored, first?.id ?? ''));
    writeFileSync(join(root, 'data/drafts/thu/targets.json'), drafts);
    const again = await open();
    expect(again.set.drafts.targets.targets.map(({ id }) => id)).not.toContain(first?.id);
    expect(existsSync(join(root, 'data/drafts/thu/targets.json'))).toBe(true);
  });
});
