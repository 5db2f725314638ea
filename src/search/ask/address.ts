import { type Facet, facets } from '../index/record.ts';
import type { Selection } from './search-site.ts';

/** The state of a search page, all of it in its address. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
}

const names: Readonly<Record<Facet, string>> = {
  kind: 'loai',
  province: 'tinh',
  plan: 'ke-hoach',
  agency: 'co-quan',
  field: 'linh-vuc',
  year: 'nam',
  status: 'tinh-trang',
};

// Links that were shared before the task table and the search called it by one name.
const formerNames: Readonly<Partial<Record<Facet, string>>> = { status: 'trang-thai' };

/** The name of a facet in the address: `tinh` for provinces. */
export function facetParameter(facet: Facet): string {
  return names[facet];
}

/** What an address asks for (`?q=đổi mới&tinh=tra-vinh`); unknown parameters are passed over. */
export function readSearch(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = facets.flatMap((facet) => {
    const value = parameters.get(names[facet]) ?? parameters.get(formerNames[facet] ?? '');
    return value === null || value === '' ? [] : [[facet, value] as const];
  });
  return { text: parameters.get('q') ?? '', selection: Object.fromEntries(chosen) };
}

/** The part of an address that asks for this, with its `?`; empty where nothing is asked for. */
export function writeSearch({ text, selection }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of facets) {
    const value = selection[facet];
    if (value !== undefined) parameters.set(names[facet], value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
