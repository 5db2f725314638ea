/** The columns of the file that the table makes: those of the dataset `nhiem-vu` that a row holds. */
export const csvColumns = [
  'task_id',
  'plan_id',
  'clause_id',
  'title',
  'text',
  'lead',
  'lead_ids',
  'support',
  'support_ids',
  'timeframe',
  'start',
  'due',
  'recurrence',
  'completion',
  'timeliness',
  'status',
  'as_of',
  'url',
  'kind',
] as const;

export type CsvRecord = Readonly<Record<(typeof csvColumns)[number], string>>;

/** A table as CSV (RFC 4180): a head of column names, CRLF after every line, quotation marks only where needed. */
export function formatCsv(records: readonly CsvRecord[]): string {
  const lines = [csvColumns, ...records.map((record) => csvColumns.map((column) => record[column]))];
  return lines.map((line) => `${line.map(formatField).join(',')}\r\n`).join('');
}

function formatField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
