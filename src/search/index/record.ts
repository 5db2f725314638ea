/** What can be found, in the order in which equally good results are shown. */
export const recordKinds = [
  'indicator',
  'task',
  'agency',
  'province',
  'dataset',
  'news',
  'plan',
  'clause',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** What results can be narrowed by. */
export const facets = ['kind', 'province', 'plan', 'agency', 'field', 'year', 'status'] as const;

export type Facet = (typeof facets)[number];

/** A level that a plan sets, as an answer says it. */
export interface RecordLevel {
  /** The id of the province whose plan sets it, and its shortest unambiguous name. */
  readonly province: string;
  readonly place: string;
  /** Null where the plan names none. */
  readonly year: number | null;
  /** The level with its comparator and unit: `trên 50%`. */
  readonly text: string;
  /** By when: `đến năm 2030`. */
  readonly when: string;
  /** The clause that says so. */
  readonly url: string;
}

/** A published value, as an answer says it. */
export interface RecordValue {
  readonly province: string;
  readonly place: string;
  readonly year: number;
  readonly text: string;
}

/** Who is given a task, with their roles, and when it is due, as printed; empty where the plan says nothing. */
export interface RecordDuty {
  /** Ids of the agencies that it is given to. */
  readonly givenTo: readonly string[];
  readonly given: string;
  readonly time: string;
}

/** One thing that can be found, with everything that its result shows and is ranked by. */
export interface SearchRecord {
  /** Address with base path, down to the anchor of the thing itself. */
  readonly url: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Other names by which the thing itself is meant: its number, its former names, its title with the province. */
  readonly names: readonly string[];
  /** What excerpts are taken from. */
  readonly text: string;
  /** Where it stands (`điểm a khoản 2 mục II`); empty where that says nothing. */
  readonly where: string;
  /** The titles it stands under, outermost first; it is found by their words too. */
  readonly path: readonly string[];
  /** Words that it is found by though it does not say them: the name of its province. */
  readonly around: string;
  /** What it says in one line, its number first; empty where that is said otherwise or nothing is to say. */
  readonly fact: string;
  /** Of an indicator: what plans set for it, and what was published. */
  readonly levels: readonly RecordLevel[];
  readonly values: readonly RecordValue[];
  /** Of a task. */
  readonly duty: RecordDuty | null;
  /** Shown with the result; null where it belongs to none or to several. */
  readonly province: string | null;
  readonly plan: string | null;
  /** Ids (years as digits, statuses as slugs of their labels) under which the facets count it; empty where one does not apply. */
  readonly facets: Readonly<Record<Exclude<Facet, 'kind'>, readonly string[]>>;
}

/** Of things that set, hold and owe nothing. */
export const noFacts: Pick<SearchRecord, 'fact' | 'levels' | 'values' | 'duty'> = {
  fact: '',
  levels: [],
  values: [],
  duty: null,
};

/** No facet applies; records name those that do. */
export const noFacets: SearchRecord['facets'] = {
  province: [],
  plan: [],
  agency: [],
  field: [],
  year: [],
  status: [],
};
