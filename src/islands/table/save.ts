/**
 * Hands the reader a table as a CSV file; nothing leaves the device. The mark at its start (U+FEFF) tells spreadsheets
 * that it is UTF-8; without it Excel breaks the Vietnamese letters.
 */
export function saveTable(csv: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `${fileName}.csv`;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
