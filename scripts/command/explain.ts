import { SettingsError } from '../../src/load/settings.ts';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { Failure } from './failure.ts';

/** What is said of an error: a sentence where it was foreseen or is the machine's, else a sentence and the stack. */
export function explain(error: unknown): string {
  if (error instanceof Failure || error instanceof SettingsError) return error.message;
  return explainMachine(error) ?? `${words.unforeseen}\n\n${stackOf(error)}`;
}

function explainMachine(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path, dest }: NodeJS.ErrnoException & { readonly dest?: string } = error;
  const place = dest ?? path ?? null;
  // Rolldown writes by itself and gives the words of the system instead of its code.
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left|ENOSPC/.test(error.message)) {
    return words.diskFull(place);
  }
  if (code === 'ENOENT' && syscall === 'mkdir') return words.notAllowed(place);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return words.notAllowed(place);
  if (code === 'EMFILE' || code === 'ENFILE') return words.tooManyFiles;
  if (code === 'EIO') return words.diskBroken(place);
  return null;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n\n${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
