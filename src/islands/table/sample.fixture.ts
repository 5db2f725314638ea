import fc from 'fast-check';
import { type Row, unstated } from './row.ts';
import { toSearchText } from './search-text.ts';
import type { TableState } from './state.ts';
import { taskShape } from './task-shape.ts';

const sampleText = 'Đẩy mạnh đổi mới sáng tạo theo Kế hoạch số 24/KH-UBND';

/** For tests: a task of Trà Vinh, changed where the test says so. */
export function toSampleRow(rest: {
  readonly kind?: Row['kind'];
  readonly values?: Partial<Row['values']>;
  readonly keys?: Partial<Row['keys']>;
  readonly text?: string;
}): Row {
  const none = [unstated];
  return {
    kind: rest.kind ?? 'task',
    values: {
      ...{ plan: ['tra-vinh-24'], province: ['tra-vinh', 'vinh-long'], lead: none, support: none },
      ...{ group: none, time: none, status: none },
      ...rest.values,
    },
    keys: { lead: '', task: '', support: '', time: '', status: '', plan: '', ...rest.keys },
    text: toSearchText(rest.text ?? sampleText),
  };
}

const value = fc.constantFrom('a', 'b', 'c-2', unstated);

/** For property tests: rows with few values, so that filters meet. */
export const anyRows = fc.array(
  fc
    .record({
      kind: fc.constantFrom('task' as const, 'responsibility' as const),
      values: fc.record({
        lead: fc.array(value, { minLength: 1 }),
        group: fc.array(value, { minLength: 1 }),
      }),
      keys: fc.record({ lead: fc.constantFrom('', 'Ấp', 'ẩn', 'Đài', 'Dân') }),
      text: fc.constantFrom('đổi mới', 'Đồi Mồi', 'khoa học', 'Kế hoạch 24/KH-UBND'),
    })
    .map(toSampleRow),
  { maxLength: 30 },
);

/** For property tests: anything a reader can ask. */
export const anyState: fc.Arbitrary<TableState> = fc.record({
  search: fc
    .oneof(fc.string(), fc.constantFrom('doi moi', '"đổi mới"', 'số 24/KH'))
    .map((text) => text.trim()),
  kind: fc.constantFrom(...Object.keys(taskShape.kinds)),
  chosen: fc.dictionary(fc.constantFrom(...Object.keys(taskShape.facets)), value, { noNullPrototype: true }),
  sort: fc.option(
    fc.record({ column: fc.constantFrom(...Object.keys(taskShape.columns)), descending: fc.boolean() }),
  ),
});

/** For tests of size: as many rows as asked, with the words and values of real ones. */
export function toManyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) =>
    toSampleRow({
      kind: index % 3 === 0 ? 'responsibility' : 'task',
      values: { lead: [`so-${index % 20}`], group: [`nhom-${index % 50}`] },
      keys: { lead: `Sở ${index % 20}`, time: index % 4 === 0 ? '' : `${2025 + (index % 20)}-12-31` },
      text: `${sampleText} lần thứ ${index}. `.repeat(8),
    }),
  );
}
