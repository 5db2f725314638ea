import { expect, test } from 'vitest';
import { startProgress } from './progress.ts';

/** A terminal, or a pipe, that keeps what is written to it. */
function makeStream(isTTY: boolean): NodeJS.WriteStream & { readonly written: string[] } {
  const written: string[] = [];
  const stream = { isTTY, written, write: (text: string) => written.push(text) > 0 };
  // Of a stream nothing else is used.
  return stream as unknown as NodeJS.WriteStream & { readonly written: string[] };
}

test('a terminal sees one line that each step writes over, and none at the end', () => {
  const terminal = makeStream(true);
  const progress = startProgress(terminal);
  progress.step('Một');
  progress.step('Hai');
  progress.end();
  expect(terminal.written).toEqual(['\r\u001B[2KMột…', '\r\u001B[2KHai…', '\r\u001B[2K']);
});

test('a pipe sees nothing', () => {
  const pipe = makeStream(false);
  const progress = startProgress(pipe);
  progress.step('Một');
  progress.end();
  expect(pipe.written).toEqual([]);
});
