import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyDraftCorpus, draftPlan } from '../../src/testing/draft-corpus.ts';
import type { CorpusCopy } from '../../src/testing/golden-corpus.ts';
import type { RunningServer } from '../server.ts';
import { PlanFiles } from './plan-files.ts';
import type { StudioAnswer, StudioDecision, StudioEntry, StudioFacts } from './protocol.ts';
import { mostBytes } from './read-body.ts';
import { startStudio } from './start-studio.ts';

let corpus: CorpusCopy;
let server: RunningServer;

beforeEach(async () => {
  corpus = await copyDraftCorpus();
  server = await start();
});
afterEach(async () => {
  await server.close();
  await corpus.remove();
});

function start(): Promise<RunningServer> {
  const client = new Map([['/studio.js', { type: 'text/javascript', body: 'let a;' }]]);
  const onError = (said: string): never => {
    throw new Error(said);
  };
  return startStudio({ files: new PlanFiles(corpus.root, '2026-11-22'), client, port: 0, onError });
}

const api = `api/plans/${draftPlan}`;
const facts = async (): Promise<StudioFacts> => (await fetch(server.address + api)).json();
const entryOf = async (key: string): Promise<StudioEntry> => {
  const { entries } = await facts();
  const found = entries.find((entry) => entry.key === key || `${entry.kind}/${entry.key}` === key);
  if (found === undefined) throw new Error(`no ${key} in ${entries.map((one) => one.key).join(' ')}`);
  return found;
};

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.address}${api}/decisions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: new URL(server.address).origin,
      'x-studio-token': (await facts()).token,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const decide = async (decision: StudioDecision): Promise<StudioAnswer> => (await post(decision)).json();
const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(corpus.root, file), 'utf8'));
const target = 'i-1--dich-vu-so';

function confirmationOf({ kind, key, version }: StudioEntry): StudioDecision {
  return { action: 'confirm', kind, key, version };
}

describe('the server of the studio', () => {
  test('gives its page, its files, the plans, and nothing else', async () => {
    const statusOf = async (path: string): Promise<number> => (await fetch(server.address + path)).status;
    for (const path of ['', 'studio.js', 'api/plans', api, `${api}/document`, `ke-hoach/${draftPlan}`]) {
      expect(await statusOf(path), path).toBe(200);
    }
    const nowhere = ['package.json', 'data/site.json', '..%2fpackage.json', 'ke-hoach/../../package.json'];
    for (const path of [
      ...nowhere,
      'api/plans/khong-co',
      'api/plans/..%2f..',
      `${api}/decisions`,
      'ke-hoach/A',
    ]) {
      expect(await statusOf(path), path).toBe(404);
    }
    expect(await rawStatus('/../../package.json')).toBe(404);
    expect(await rawStatus('//evil.example/studio.js')).toBe(404);
  });

  test('carries a policy with every answer that lets the page run and load its own alone', async () => {
    for (const path of ['', 'studio.js', 'api/plans', 'khong-co']) {
      const { headers } = await fetch(server.address + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('answers under its own name alone', async () => {
    expect(await rawStatus('/api/plans', { host: 'evil.example' })).toBe(421);
    expect((await post({}, { origin: 'http://evil.example' })).status).toBe(403);
  });

  test('takes no decision with a token of another run', async () => {
    const decision = confirmationOf(await entryOf(target));
    const response = await post(decision, { 'x-studio-token': 'cu', 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ is: 'failed', isTokenOld: true });
    expect((await entryOf(target)).state).toBe('waiting');
  });

  test('reads no body that is too long, no JSON, or no decision', async () => {
    expect((await post('x'.repeat(mostBytes + 1))).status).toBe(413);
    for (const body of ['{', '"x"', '{"action":"steal"}', '{"action":"drop","kind":"target"}', '[]']) {
      expect((await post(body)).status, body).toBe(400);
    }
    const wrongBytes = new Uint8Array([0x7b, 0xff, 0x7d]);
    expect((await post(Buffer.from(wrongBytes).toString('latin1'))).status).toBe(400);
  });

  test('says that nothing has changed, until something has', async () => {
    const { revision } = await facts();
    const ask = (): Promise<Response> =>
      fetch(server.address + api, { headers: { 'if-none-match': `"${revision}"` } });
    expect((await ask()).status).toBe(304);
    await decide(confirmationOf(await entryOf(target)));
    expect((await ask()).status).toBe(200);
  });
});

describe('a decision', () => {
  test('stands in the files when it is answered', async () => {
    const answer = await decide(confirmationOf(await entryOf(target)));
    expect(answer).toMatchObject({ is: 'done', name: { kind: 'target', key: target } });
    expect(await read(`data/plans/${draftPlan}/targets.json`)).toMatchObject({ targets: [{ id: target }] });
    const waiting = (await read(`data/drafts/${draftPlan}/targets.json`)) as { readonly targets: unknown };
    expect(waiting.targets).toMatchObject([{ id: 'i-2--sang-kien' }]);
    expect((await entryOf(target)).state).toBe('confirmed');
  });

  test('takes a new indicator into the register, as the person wrote it', async () => {
    const entry = await entryOf('i-2--sang-kien');
    const { indicators } = await facts();
    const { isNew, ...drafted } = indicators.find(({ id }) => id === 'sang-kien') ?? { isNew: null };
    expect(isNew).toBe(true);
    const indicator = { ...drafted, rule: undefined, question: 'Có bao nhiêu sáng kiến?' };
    const answer = await decide({ ...confirmationOf(entry), entry: entry.fact, indicator } as StudioDecision);
    expect(answer.is).toBe('done');
    expect(await read('data/indicators/sang-kien.json')).toMatchObject({
      question: 'Có bao nhiêu sáng kiến?',
    });
    expect(existsSync(join(corpus.root, `data/drafts/${draftPlan}/indicators.json`))).toBe(false);
  });

  test('keeps a mended entry waiting, from a person’s hand', async () => {
    const entry = await entryOf(target);
    const mended = { ...entry.fact, note: 'Đọc kỹ.' };
    const { kind, key, version } = entry;
    const answer = await decide({ action: 'mend', kind, key, version, entry: mended });
    expect(answer.is).toBe('done');
    expect(await entryOf(target)).toMatchObject({
      ...{ state: 'waiting', rule: 'by-hand' },
      fact: { note: 'Đọc kỹ.' },
    });
  });

  test('mends and drops what is confirmed already', async () => {
    await decide(confirmationOf(await entryOf(target)));
    const confirmed = await entryOf(target);
    const noted = { ...confirmed.fact, note: 'Đọc kỹ.' };
    const mended = await decide({ ...confirmationOf(confirmed), entry: noted } as StudioDecision);
    expect(mended.is).toBe('done');
    const { kind, key, version } = await entryOf(target);
    const reason = 'Năm hoặc thời kỳ, không phải mức phải đạt.';
    expect((await decide({ action: 'drop', kind, key, version, reason })).is).toBe('done');
    expect(await read(`data/plans/${draftPlan}/targets.json`)).toMatchObject({
      targets: [],
      notGoals: [{ quote: '50%', reason }],
    });
    const left = (await facts()).entries.filter(({ clause, kind: of }) => clause === 'i-1' && of !== 'duty');
    expect(left.map(({ kind: of, state }) => `${of} ${state}`)).toEqual([
      'target dropped',
      'not-goal waiting',
    ]);
  });

  test('adds a fact that nobody proposed', async () => {
    const entry = {
      ...{ id: 'ii-2-b', clause: 'ii-2-b', quote: 'Tổng kết', kind: 'review', from: [], to: [] },
      ...{ frequencies: ['end-of-term'], dueMonth: null, dueDay: null, duePrinted: null, note: null },
    };
    expect((await decide({ action: 'add', kind: 'duty', entry })).is).toBe('done');
    expect(await entryOf('ii-2-b')).toMatchObject({ kind: 'duty', state: 'confirmed' });
  });

  test('is refused at the field that is wrong, and changes nothing', async () => {
    const entry = await entryOf(target);
    const wrong = { ...entry.fact, quote: 'đạt 51% người dân', value: 'năm mươi' };
    const byForm = await post({ ...confirmationOf(entry), entry: wrong });
    expect(byForm.status).toBe(422);
    expect(await byForm.json()).toMatchObject({ is: 'refused', faults: [{ field: 'value' }] });
    const byText = await decide({
      ...confirmationOf(entry),
      entry: { ...entry.fact, comparator: 'gt' },
    } as StudioDecision);
    expect(byText).toEqual({
      is: 'refused',
      faults: [{ field: 'comparator', said: 'Chữ in “đạt” có nghĩa khác (đạt, bằng; từ … đến …).' }],
    });
    expect(await entryOf(target)).toEqual(entry);
  });

  test('about what was saved meanwhile is refused, and both versions are there', async () => {
    const seen = await entryOf(target);
    await decide({ ...confirmationOf(seen), entry: { ...seen.fact, note: 'Cửa sổ kia.' } } as StudioDecision);
    const response = await post({
      action: 'drop',
      kind: 'target',
      key: target,
      version: seen.version,
      reason: 'x',
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      is: 'conflict',
      theirs: { state: 'confirmed', fact: { note: 'Cửa sổ kia.' } },
    });
    expect((await entryOf(target)).state).toBe('confirmed');
  });

  test('of two at once is taken one after the other, so that the later is refused', async () => {
    const decision = confirmationOf(await entryOf(target));
    const answers = await Promise.all([decide(decision), decide(decision)]);
    expect(answers.map(({ is }) => is).toSorted()).toEqual(['conflict', 'done']);
  });

  test('is taken back, with everything that came of it', async () => {
    const before = (await facts()).entries;
    const entry = await entryOf(target);
    const { kind, key, version } = entry;
    const dropped = await decide({ action: 'drop', kind, key, version, reason: 'Số của văn bản khác.' });
    const undo = dropped.is === 'done' ? (dropped.undo ?? '') : '';
    expect(await decide({ action: 'undo', undo })).toMatchObject({ is: 'done', name: { kind, key } });
    expect((await facts()).entries).toEqual(before);
    expect((await decide({ action: 'undo', undo })).is).toBe('failed');
  });

  test('is not taken over a file that nobody can read, and that file stays', async () => {
    const decision = confirmationOf(await entryOf(target));
    const file = `data/drafts/${draftPlan}/tasks.json`;
    await writeFile(join(corpus.root, file), '[{');
    const answer = await decide(decision);
    expect(answer).toMatchObject({ is: 'failed' });
    expect(answer.is === 'failed' ? answer.said : '').toContain(`${file}:1:`);
    expect(await readFile(join(corpus.root, file), 'utf8')).toBe('[{');
  });

  test('keeps what is said of a new indicator beside an entry that still waits', async () => {
    const { kind, key, version, fact } = await entryOf(target);
    const drafted = (await facts()).indicators.find(({ id }) => id === 'sang-kien');
    const { isNew: _, ...known } = drafted ?? { isNew: false };
    const indicator = { ...known, rule: undefined, id: 'nguoi-dung', question: 'Bao nhiêu người dùng?' };
    const entry = { ...fact, indicator: 'nguoi-dung' };
    expect((await decide({ action: 'mend', kind, key, version, entry, indicator })).is).toBe('done');
    const kept = (await facts()).indicators.find(({ id }) => id === 'nguoi-dung');
    expect(kept).toMatchObject({ isNew: true, question: 'Bao nhiêu người dùng?', rule: 'by-hand' });
    const bare = { ...indicator, id: 'khac', question: '' };
    const again = await entryOf('i-1--nguoi-dung');
    const refused = await decide({
      ...{ action: 'mend', kind, key: again.key, version: again.version },
      ...{ entry: { ...again.fact, indicator: 'khac' }, indicator: bare },
    });
    expect(refused).toMatchObject({ is: 'refused', faults: [{ field: 'indicator.question' }] });
  });

  test('that was cut off between its files stands once, and the next one goes on', async () => {
    const file = join(corpus.root, `data/drafts/${draftPlan}/targets.json`);
    const before = await readFile(file, 'utf8');
    await decide(confirmationOf(await entryOf(target)));
    await writeFile(file, before);
    const keys = (await facts()).entries.map(({ key, state }) => `${key} ${state}`);
    expect(keys.filter((key) => key.startsWith(target))).toEqual([`${target} confirmed`]);
    expect((await decide(confirmationOf(await entryOf('i-2--sang-kien')))).is).toBe('done');
    expect(await readFile(file, 'utf8')).not.toContain(`"${target}"`);
  });

  test('of another process is seen before anything is written over it', async () => {
    const seen = await entryOf(target);
    const other = await start();
    const [here, there] = [server, other];
    server = there;
    const first = await decide({
      ...confirmationOf(seen),
      entry: { ...seen.fact, note: 'Kia.' },
    } as StudioDecision);
    server = here;
    const second = await decide(confirmationOf(seen));
    await other.close();
    expect([first.is, second.is]).toEqual(['done', 'conflict']);
    expect(await read(`data/plans/${draftPlan}/targets.json`)).toMatchObject({ targets: [{ note: 'Kia.' }] });
  });

  test('outlives the server, and a window that was open goes on with the next one', async () => {
    const first = await entryOf(target);
    await decide(confirmationOf(first));
    await server.close();
    server = await start();
    expect((await entryOf(target)).state).toBe('confirmed');
    expect((await decide(confirmationOf(await entryOf('task/ii-1')))).is).toBe('done');
  });
});

/** Asks as no browser would: the path as it is, and any header. */
function rawStatus(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });
}
