/**
 * The rows with the wanted ids of a published table, in the wanted order, under its header: byte for byte as they were
 * published. Ids stand in the first column. Reads no further than the last of them; null where one is missing.
 */
export async function pickRows(
  chunks: AsyncIterable<string>,
  ids: readonly string[],
): Promise<string | null> {
  const missing = new Set(ids);
  const rows = new Map<string, string>();
  let header: string | null = null;
  for await (const record of readRecords(chunks)) {
    const id = record.slice(0, record.indexOf(','));
    if (header === null) header = record;
    else if (missing.delete(id)) rows.set(id, record);
    if (missing.size === 0) break;
  }
  if (header === null || missing.size > 0) return null;
  return [header, ...ids.map((id) => rows.get(id))].join('');
}

/** The text of an answer as it comes; whoever stops reading stops the download. */
export async function* readText(response: Response): AsyncGenerator<string, void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** The records of a CSV (RFC 4180) as written, each with its line end; a line end within quotes ends none. */
async function* readRecords(chunks: AsyncIterable<string>): AsyncGenerator<string, void> {
  let record = '';
  for await (const chunk of chunks) {
    for (const line of chunk.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      record += line;
      if (!line.endsWith('\n') || isWithinQuotes(record)) continue;
      yield record;
      record = '';
    }
  }
}

/** Whether a text from the start of a record ends inside quotes. A doubled quote counts twice, and changes nothing. */
function isWithinQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}
