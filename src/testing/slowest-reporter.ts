import type { Reporter, TestModule } from 'vitest/node';

/** Something that took its time, in milliseconds. */
export interface Timed {
  readonly name: string;
  readonly duration: number;
}

const shown = 10;

/** Prints, when all tests are done, the ten slowest of them and the ten slowest files. */
export class SlowestReporter implements Reporter {
  private readonly print: (text: string) => void;

  constructor(print: (text: string) => void = console.info) {
    this.print = print;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    this.print(toSlowestList('slowest tests', modules.flatMap(testsOf)));
    this.print(toSlowestList('slowest files', modules.map(fileOf)));
  }
}

/** The slowest of some, slowest first, a line each: seconds and name. */
export function toSlowestList(title: string, all: readonly Timed[]): string {
  const slowest = all.toSorted((a, b) => b.duration - a.duration).slice(0, shown);
  const lines = slowest.map(({ name, duration }) => `${(duration / 1000).toFixed(1).padStart(8)} s  ${name}`);
  return [` ${title}`, ...lines, ''].join('\n');
}

function testsOf(module: TestModule): readonly Timed[] {
  return [...module.children.allTests()].map((test) => ({
    name: `${module.relativeModuleId} > ${test.fullName}`,
    duration: test.diagnostic()?.duration ?? 0,
  }));
}

/** With what a file imports and prepares, which no test of it tells. */
function fileOf(module: TestModule): Timed {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return { name: module.relativeModuleId, duration: collectDuration + setupDuration + duration };
}
