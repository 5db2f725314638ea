import { countWaitingOf } from '../../domain/count-waiting.ts';
import { defineDataset } from './dataset.ts';

/** The plans. */
export const plansDataset = defineDataset({
  id: 'ke-hoach',
  columns: [
    'plan_id',
    'province_id',
    'number',
    'title',
    'issued',
    'issuer',
    'signer',
    'kind',
    'source_url',
    'url',
    'short_title',
    'period_start',
    'period_end',
    'in_force',
    'copy_url',
    'facts',
    'targets_waiting',
    'tasks_waiting',
    'responsibilities_waiting',
    'duties_waiting',
  ],
  rows: ({ corpus }, links) =>
    corpus.plans.map((plan) => {
      const { id, meta } = plan;
      return {
        plan_id: id,
        province_id: meta.province,
        number: meta.number,
        title: meta.title,
        issued: meta.issued,
        issuer: meta.issuer,
        signer: meta.signer?.name ?? null,
        kind: meta.kind,
        source_url: meta.source.url ?? meta.numberSources[0]?.url ?? null,
        url: links.plan(id),
        short_title: meta.shortTitle,
        period_start: meta.period?.start ?? null,
        period_end: meta.period?.end ?? null,
        in_force: meta.inForce.status,
        copy_url: links.source(meta.source.file),
        facts: meta.facts,
        targets_waiting: countWaitingOf(plan, 'targets'),
        tasks_waiting: countWaitingOf(plan, 'tasks'),
        responsibilities_waiting: countWaitingOf(plan, 'responsibilities'),
        duties_waiting: countWaitingOf(plan, 'duties'),
      };
    }),
});
