import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/load/corpus.ts';
import type { DraftKind } from '../../../src/schema/draft.ts';
import { toFactSet } from '../../../src/drafts/to-fact-set.ts';
import { factsOf } from '../../../src/drafts/lists.ts';
import { draftKinds } from './kinds.ts';
import { Registers } from './registers.ts';
import { countTyped, toTyped, type Typed, withoutTyped } from './typed.ts';
import { toWritten } from './written.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const plans = corpus.plans.map((plan) => {
  const set = toFactSet(plan, corpus);
  const registers = new Registers({
    plan: { id: plan.id, title: '', province: plan.meta.province },
    indicators: set.indicators.map((one) => ({ ...one, isNew: false })),
    agencies: set.agencies.map((one) => ({ ...one, isNew: false })),
  });
  return { set, registers };
});

describe('a form', () => {
  test.each(draftKinds)('says of every confirmed fact of kind %s what it said before', (kind) => {
    const facts = plans.flatMap(({ set, registers }) =>
      factsOf(set, kind).map((fact) => ({ fact, registers, typed: toTyped(kind, fact as never, registers) })),
    );
    expect(facts.length).toBeGreaterThan(5);
    for (const { fact, registers, typed } of facts) {
      const id = 'id' in fact ? fact.id : '';
      const { entry } = toWritten(kind, typed, { id, clause: fact.clause }, registers);
      expect(entry).toEqual(fact);
    }
  });

  const registers = new Registers({
    plan: { id: 'thu', title: '', province: 'tra-vinh' },
    indicators: [],
    agencies: [],
  });
  const write = (kind: DraftKind, typed: Typed) =>
    toWritten(kind, typed, { id: '', clause: 'i-1' }, registers);

  test('leaves what is no number as it is typed, to be refused at its field', () => {
    const { entry } = write('target', { value: 'năm mươi', year: '2030', indicator: '' });
    expect(entry).toMatchObject({ value: 'năm mươi', year: 2030, low: null, high: null });
  });

  test('reads numbers as documents write them, and letters that a keyboard types apart', () => {
    const { entry } = write('target', { value: '1.234,5', quote: ' Tỷ lệ'.normalize('NFD') });
    expect(entry).toMatchObject({ value: 1234.5, quote: 'Tỷ lệ' });
  });

  test('gives an indicator that the register lacks an id made of its name', () => {
    const { entry, indicator } = write('target', {
      indicator: 'Hồ sơ trực tuyến',
      'indicator.unit': 'percent',
    });
    expect(entry['indicator']).toBe('ho-so-truc-tuyen');
    expect(indicator).toMatchObject({ id: 'ho-so-truc-tuyen', name: { vi: 'Hồ sơ trực tuyến', en: null } });
  });

  test('names an agency that the register lacks by its province and name', () => {
    const { entry, agencies } = write('task', {
      'given.0.printed': 'Sở Mới',
      'given.0.agency': 'Sở Mới',
      'given.0.agencyKind': 'department',
      'given.0.role': 'lead',
    });
    expect(entry['given']).toMatchObject([{ printed: 'Sở Mới', agency: 'tra-vinh-so-moi' }]);
    expect(agencies).toMatchObject([{ id: 'tra-vinh-so-moi', kind: 'department', namesPrinted: ['Sở Mới'] }]);
  });
});

describe('a list in a form', () => {
  const typed = { 'to.0.printed': 'a', 'to.1.printed': 'b', 'to.2.printed': 'c', note: 'x' };

  test('closes up where one of it is taken away', () => {
    expect(countTyped(typed, 'to')).toBe(3);
    expect(withoutTyped(typed, 'to', 1)).toEqual({ 'to.0.printed': 'a', 'to.1.printed': 'c', note: 'x' });
  });
});
