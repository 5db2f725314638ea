/** An end that was foreseen: its message is one sentence for the person at the terminal, and needs no stack. */
export class Failure extends Error {
  override name = 'Failure';
}
