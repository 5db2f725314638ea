/** Refusals that a schema says by code, because the library has no word for them. All have the facts of a field. */
export const refusals = [
  'text-empty',
  'text-untrimmed',
  'id-form',
  'date-form',
  'url-form',
  'sha256-form',
  'target-id-form',
  'decimal-form',
  'abbreviation-form',
  'abbreviation-twice',
  'force-without-source',
  'range-bounds',
  'value-or-rank',
  'completion-date-open',
  'statement-empty',
  'report-empty',
  'report-ends-first',
  'read-before-published',
  'completed-after-published',
  'task-said-twice',
  'rank-first-dated',
  'rank-undated',
  'rank-without-source',
  'rank-unchanged',
  'page-address-form',
  'file-address-form',
  'address-form',
  'report-key-form',
  'text-hidden',
  'period-reversed',
  'timeframe-reversed',
  'duty-day',
  'due-unsaid',
  'role-unsaid',
  'published-value',
  'colour-form',
  'colour-pale',
  'mail-form',
  'phone-form',
  'contact-empty',
  'mark-form',
] as const;

export type Refusal = (typeof refusals)[number];

/** A field by its path from the root of the file (`targets.3.value`), with what was found in it; undefined for nothing. */
export interface FieldFacts {
  /** Empty for the whole file. */
  readonly field: string;
  readonly found: unknown;
  readonly mayBeNull: boolean;
}

/** What a field holds, as a name that wording can say. */
export type FieldType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'group' | 'null' | 'other';

/** What can be wrong with a field by itself. */
export type SchemaFindings = {
  'field-unknown': { readonly field: string; readonly nearest: string | null };
  /** `allowed` are the values to choose from; empty where there is no list. */
  'field-missing': FieldFacts & { readonly expected: FieldType; readonly allowed: readonly string[] };
  'field-type': FieldFacts & { readonly expected: FieldType };
  'value-unlisted': FieldFacts & { readonly allowed: readonly string[]; readonly nearest: string | null };
  'value-too-small': FieldFacts & { readonly least: string };
  'value-too-large': FieldFacts & { readonly most: string };
  'list-too-short': FieldFacts & { readonly least: string };
  'text-too-long': FieldFacts & { readonly most: string; readonly length: number };
  /** A field whose form no code names yet. */
  'value-refused': FieldFacts;
} & { readonly [Code in Refusal]: FieldFacts };
