/** How many decimals to print; without it, as many as the number needs. */
export interface NumberOptions {
  readonly decimals?: number;
}

const formatters = new Map<number | undefined, Intl.NumberFormat>();

/**
 * A number as Vietnamese readers write it: `1234.5` → `1.234,5`. With `decimals` it is rounded (half away from
 * zero) or filled with zeros. Throws RangeError for NaN, an infinity, or `decimals` outside 0–100.
 * For values that somebody published use `formatPublished`, which keeps their decimals.
 */
export function formatNumber(value: number, { decimals }: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return formatterFor(decimals).format(value);
}

/** A percentage, given in percent and not as a share: `12.5` → `12,5%`. Options and errors as `formatNumber`. */
export function formatPercent(percent: number, options: NumberOptions = {}): string {
  return `${formatNumber(percent, options)}%`;
}

/**
 * A published decimal string, digit for digit: `"0.6077"` → `0,6077`, `"1234.50"` → `1.234,50`.
 * Takes ASCII digits with `.` before the decimals; throws RangeError for anything else.
 */
export function formatPublished(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a decimal string: ${JSON.stringify(text)}`);
  const [, sign = '', whole = '', decimals] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return sign + grouped + (decimals === undefined ? '' : `,${decimals}`);
}

/**
 * The number that a Vietnamese text means: dots part thousands, a comma starts the decimals, and both may be
 * missing (`1.234,5`, `1000`, `03`). Null when it fits no such reading: English style (`0.6077`, `1,234.5`),
 * uneven groups (`1.23`), words, units, an empty text. `1.234` is 1234 and `1,234` is 1.234.
 */
export function parseNumber(text: string): number | null {
  const match = /^([-\u2212]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '0'] = match;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals}`);
  if (!Number.isFinite(size)) return null;
  return sign === '' || size === 0 ? size : -size;
}

function formatterFor(decimals: number | undefined): Intl.NumberFormat {
  let formatter = formatters.get(decimals);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat('vi', {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 100, // the most that Intl allows: nothing is rounded unasked
      signDisplay: 'negative', // no "-0"
    });
    formatters.set(decimals, formatter);
  }
  return formatter;
}
