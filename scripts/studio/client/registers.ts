import type { StudioAgency, StudioFacts, StudioIndicator } from '../protocol.ts';

/** The registers as a person knows them: by names. Two entries of one name are told apart by their ids. */
export class Registers {
  readonly province: string;
  readonly indicators: readonly StudioIndicator[];
  readonly agencies: readonly StudioAgency[];
  private readonly indicatorNames: ReadonlyMap<string, string>;
  private readonly agencyNames: ReadonlyMap<string, string>;

  constructor({ plan, indicators, agencies }: Pick<StudioFacts, 'plan' | 'indicators' | 'agencies'>) {
    this.province = plan.province;
    this.indicators = indicators;
    this.agencies = agencies;
    this.indicatorNames = toNames(indicators.map(({ id, name }) => ({ id, name: name.vi })));
    this.agencyNames = toNames(agencies);
  }

  indicator(id: string): StudioIndicator | null {
    return this.indicators.find((one) => one.id === id) ?? null;
  }

  nameOfIndicator(id: string): string {
    return this.indicatorNames.get(id) ?? id;
  }

  indicatorByName(name: string): StudioIndicator | null {
    return this.indicators.find(({ id }) => isSame(this.nameOfIndicator(id), name) || id === name) ?? null;
  }

  nameOfAgency(id: string): string {
    return this.agencyNames.get(id) ?? id;
  }

  agency(id: string): StudioAgency | null {
    return this.agencies.find((one) => one.id === id) ?? null;
  }

  agencyByName(name: string): StudioAgency | null {
    return this.agencies.find(({ id }) => isSame(this.nameOfAgency(id), name) || id === name) ?? null;
  }
}

/** Capitals, and letters that a keyboard types apart from their marks, are no other name. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function toNames(
  entries: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { name } of entries) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    entries.map(({ id, name }) => [id, times.get(name) === 1 ? name : `${name} (${id})`] as const),
  );
}
