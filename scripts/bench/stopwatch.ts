/** How long one step took, the best of its rounds. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

/** Measures steps that stand on each other: each is done several times over, and the fastest counts. */
export class Stopwatch {
  readonly timings: Timing[] = [];
  private readonly rounds: number;
  private readonly now: () => number;

  constructor(rounds: number, now: () => number = () => performance.now()) {
    this.rounds = rounds;
    this.now = now;
  }

  /** Does a step in every round, writes down the fastest, and gives what the last round made. */
  async measure<Made>(name: string, work: () => Made | Promise<Made>): Promise<Made> {
    let { made, milliseconds } = await this.once(work);
    for (let round = 1; round < this.rounds; round += 1) {
      const again = await this.once(work);
      made = again.made;
      milliseconds = Math.min(milliseconds, again.milliseconds);
    }
    this.timings.push({ name, milliseconds });
    return made;
  }

  private async once<Made>(work: () => Made | Promise<Made>): Promise<{ made: Made; milliseconds: number }> {
    const start = this.now();
    const made = await work();
    return { made, milliseconds: this.now() - start };
  }
}

/** The timings as lines, each with what part it is of the step of this name. */
export function toLines(timings: readonly Timing[], whole: string): readonly string[] {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const unit = timings.find(({ name }) => name === whole)?.milliseconds ?? Number.NaN;
  return timings.map(({ name, milliseconds }) => {
    const time = `${milliseconds.toFixed(0)} ms`.padStart(10);
    const share = `${((100 * milliseconds) / unit).toFixed(1)} %`.padStart(9);
    return `${name.padEnd(width)}${time}${share}`;
  });
}
