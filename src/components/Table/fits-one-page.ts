/** Rows of the length of real ones beyond which a page would weigh more than 100 kB of gzipped HTML. */
const mostRows = 400;

/** Whether all these rows can stand on one page; of more, each plan shows its own. */
export function fitsOnePage(rows: readonly unknown[]): boolean {
  return rows.length <= mostRows;
}
