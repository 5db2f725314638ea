import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../exports/datasets/to-csv.ts';
import { pickRows, readText } from './csv.ts';

const columns = ['task_id', 'text', 'lead'];
const toRow = (id: string, text = 'Mở lớp', lead: string | null = null) => ({ task_id: id, text, lead });
const rows = [
  toRow('a', 'Một, hai'),
  toRow('b', 'nói "có"\r\nhai dòng', 'Sở A; Sở B'),
  toRow('c'),
  toRow('d'),
];
const csv = toCsv({ columns }, rows);

/** A text as it comes over the network: in pieces that end anywhere. */
async function* inPieces(text: string, size = 7): AsyncGenerator<string, void> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('the rows that are shown', () => {
  it('are those of the published table, in the order in which they are shown', async () => {
    const wanted = [rows[2], rows[0], rows[1]].filter((row) => row !== undefined);
    expect(await pickRows(inPieces(csv), ['c', 'a', 'b'])).toBe(toCsv({ columns }, wanted));
  });

  it('are the header alone where no row is shown', async () => {
    expect(await pickRows(inPieces(csv), [])).toBe('task_id,text,lead\r\n');
  });

  it('are not made up where the published table lacks one', async () => {
    expect(await pickRows(inPieces(csv), ['a', 'e'])).toBeNull();
    expect(await pickRows(inPieces(''), [])).toBeNull();
  });

  it('are taken byte for byte, whatever the cells hold and wherever the pieces end', async () => {
    const text = fc
      .array(fc.constantFrom('"', ',', '\n', '\r\n', '\r', ';', 'ủy ban', '=1', ''))
      .map((parts) => parts.join(''));
    const table = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,9}$/), text, text), {
      selector: ([id]) => id,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.func(fc.boolean()),
        async (cells, size, isShown) => {
          const all = cells.map(([id, one, two]) => toRow(id, one, two));
          const shown = all.filter(({ task_id }) => isShown(task_id)).toReversed();
          const ids = shown.map(({ task_id }) => task_id);
          expect(await pickRows(inPieces(toCsv({ columns }, all), size), ids)).toBe(
            toCsv({ columns }, shown),
          );
        },
      ),
    );
  });

  it('stop the download once they are all there', async () => {
    let read = 0;
    let isStopped = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          read += 1;
          controller.enqueue(new TextEncoder().encode(read === 1 ? csv : toCsv({ columns: [] }, [{}])));
        },
        cancel: () => {
          isStopped = true;
        },
      },
      { highWaterMark: 0 },
    );
    expect(await pickRows(readText(new Response(body)), ['a'])).toBe(toCsv({ columns }, rows.slice(0, 1)));
    expect(isStopped).toBe(true);
  });
});
