/** A value as it stands in the file, short enough for a message. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'không có gì';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A field by its path, as people say it: `targets.2.year` is “year” của mục 3 trong “targets”. */
export function nameOf(field: string): string {
  if (field === '') return 'tệp';
  const parts: string[] = [];
  let names: string[] = [];
  for (const segment of field.split('.').toReversed()) {
    if (/^\d+$/.test(segment)) {
      if (names.length > 0) parts.push(`${parts.length === 0 ? '' : 'trong '}“${names.join('.')}”`);
      parts.push(`${parts.length === 0 ? '' : 'của '}mục ${Number(segment) + 1}`);
      names = [];
    } else names = [segment, ...names];
  }
  if (names.length > 0) parts.push(`${parts.length === 0 ? '' : 'trong '}“${names.join('.')}”`);
  return parts.join(' ');
}

/** The question after a slip: “Có phải bạn muốn viết “x”?” */
export function askFor(nearest: string): string {
  return `Có phải bạn muốn viết “${nearest}”?`;
}

/** `a.json:3`, the place of the other one. */
export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}
