import { readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from '../src/load/corpus.ts';
import { toDraftWorkbook } from '../src/drafts/sheets/to-workbook.ts';
import { toXlsx } from '../src/exports/workbooks/write-workbook.ts';
import { draftSheetWords } from '../src/wording/vi/draft-sheets.ts';
import { toClauseIndex } from '../src/domain/clauses/clause-index.ts';
const { corpus } = await loadCorpus('/work/wt-sheet', '2026-11-01');
const id = process.argv[2];
const plan = corpus.plans.find((p) => p.id === id)!;
const t = plan.targets!.value;
const d = (x: any) => ({ ...x, rule: 'by-hand' });
const set: any = { facts: 'none', targets: null, tasks: null, duties: null,
  indicators: corpus.indicators.map(({ name, value }) => ({ ...value, id: name })).slice(3),
  agencies: corpus.agencies.find((a) => a.name === plan.meta.province)!.value.slice(2),
  drafts: { targets: { ...t, targets: t.targets.map((x) => ({ ...x, rule: 'percent', score: 0.8, candidates: [{ indicator: 'dti-rank', score: 0.42 }] })), qualitative: t.qualitative.map(d), notGoals: t.notGoals.map(d) },
   tasks: plan.tasks!.value.map((x) => ({ ...d(x), quote: x.title })), duties: plan.duties!.value.map(d),
   indicators: corpus.indicators.map(({ name, value }) => ({ ...value, id: name, rule: 'new-indicator' })).slice(0, 3), agencies: corpus.agencies.find((a) => a.name === plan.meta.province)!.value.slice(0, 2).map(d), dropped: [] } };
const t0 = performance.now();
const book = toDraftWorkbook(set, toClauseIndex(plan.document), { id, name: plan.meta.shortTitle }, draftSheetWords);
const bytes = await toXlsx(book);
console.log(bytes.length, performance.now() - t0);
writeFileSync('/tmp/try.xlsx', bytes);
