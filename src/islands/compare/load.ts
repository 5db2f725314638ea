import type { ComparedIndicator } from '../../charts/compared.ts';

/** Loads indicators by the address of their files, each once; a failure is forgotten, so that it can be tried again. */
export class IndicatorFiles {
  private readonly loaded = new Map<string, Promise<ComparedIndicator>>();
  private readonly addressOf: (id: string) => string;

  constructor(addressOf: (id: string) => string) {
    this.addressOf = addressOf;
  }

  load(ids: readonly string[]): Promise<readonly ComparedIndicator[]> {
    return Promise.all(ids.map((id) => this.one(id)));
  }

  private one(id: string): Promise<ComparedIndicator> {
    const before = this.loaded.get(id);
    if (before !== undefined) return before;
    const asked = read(this.addressOf(id));
    this.loaded.set(id, asked);
    asked.catch(() => this.loaded.delete(id));
    return asked;
  }
}

/** The files are made by the build that made this script. */
async function read(address: string): Promise<ComparedIndicator> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ComparedIndicator;
}
