import type { SourceLine } from './source-line.ts';
import type { Unit } from './units.ts';

/** Goes through the units of a document from the first to the last. */
export class UnitReader {
  private readonly units: readonly Unit[];
  private at = 0;

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  get isAtEnd(): boolean {
    return this.at >= this.units.length;
  }

  /** The unit so many after the next; undefined past the end. */
  peek(ahead = 0): Unit | undefined {
    return this.units[this.at + ahead];
  }

  /** The same where it is a line. */
  peekLine(ahead = 0): SourceLine | null {
    const unit = this.peek(ahead);
    return unit?.type === 'line' ? unit.line : null;
  }

  next(): Unit | undefined {
    const unit = this.units[this.at];
    this.at += 1;
    return unit;
  }

  /** Takes lines as long as `isWanted` says, which is given how many were taken. */
  takeLines(isWanted: (line: SourceLine, taken: number) => boolean): readonly SourceLine[] {
    const lines: SourceLine[] = [];
    for (let line = this.peekLine(); line !== null; line = this.peekLine()) {
      if (!isWanted(line, lines.length)) break;
      lines.push(line);
      this.next();
    }
    return lines;
  }
}
