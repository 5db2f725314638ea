/** What an address of the page of comparisons asks for. Nothing named means all there is. */
export interface ComparisonAddress {
  /** Ids of indicators, in the order in which they are shown. */
  readonly indicators: readonly string[];
  /** All indicators of a field, instead of named ones. */
  readonly field: string | null;
  readonly provinces: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const yearPattern = /^\d{4}$/;
const words = { indicators: 'chi-tieu', field: 'linh-vuc', provinces: 'tinh', from: 'tu', to: 'den' };

/** The query for a choice, with its `?`; empty where nothing is asked for. Ids need no escaping. */
export function formatComparison(choice: Partial<ComparisonAddress>): string {
  const { indicators = [], field = null, provinces = [], from = null, to = null } = choice;
  const parts = [
    field === null ? '' : `${words.field}=${field}`,
    indicators.length === 0 ? '' : `${words.indicators}=${indicators.join(',')}`,
    provinces.length === 0 ? '' : `${words.provinces}=${provinces.join(',')}`,
    from === null ? '' : `${words.from}=${from}`,
    to === null ? '' : `${words.to}=${to}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Reads what `formatComparison` writes. What cannot be an id or a year is left out. */
export function parseComparison(query: string): ComparisonAddress {
  const asked = new URLSearchParams(query);
  const ids = (name: string) => [
    ...new Set((asked.get(name) ?? '').split(',').filter((id) => idPattern.test(id))),
  ];
  const year = (name: string) => {
    const text = asked.get(name) ?? '';
    return yearPattern.test(text) ? Number(text) : null;
  };
  return {
    indicators: ids(words.indicators),
    field: ids(words.field)[0] ?? null,
    provinces: ids(words.provinces),
    from: year(words.from),
    to: year(words.to),
  };
}
