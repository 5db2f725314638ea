import { childOf, switchOf, type XmlElement } from '../xml/xml-element.ts';

const switches = {
  bold: ['w:b'],
  italic: ['w:i'],
  capitals: ['w:caps', 'w:smallCaps'],
  hidden: ['w:vanish'],
  struck: ['w:strike', 'w:dstrike'],
} as const;

export type Switch = keyof typeof switches;

const switchNames = Object.keys(switches) as Switch[];

/** How a run of letters looks, as far as one place of the file says; what it does not say is not in it. */
export interface RunLook {
  readonly switches: ReadonlyMap<Switch, boolean>;
  readonly font: string | null;
}

export const noLook: RunLook = { switches: new Map(), font: null };

/** What a `w:rPr` says. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return noLook;
  const found = switchNames.flatMap((name) => {
    const said = switches[name].map((element) => switchOf(properties, element));
    return said.every((one) => one === undefined) ? [] : [[name, said.includes(true)] as const];
  });
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {};
  return { switches: new Map(found), font: fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? null };
}

/** The later one says it over the earlier. */
export function overlay(base: RunLook, over: RunLook): RunLook {
  if (base === noLook) return over;
  if (over === noLook) return base;
  return { switches: new Map([...base.switches, ...over.switches]), font: over.font ?? base.font };
}

/**
 * Whether a switch is on in a run: what the run says itself holds; else the styles of its paragraph and of its letters
 * undo each other where both switch it on (ECMA-376, 17.7.3).
 */
export function isOn(name: Switch, own: RunLook, styles: readonly RunLook[]): boolean {
  const said = own.switches.get(name);
  if (said !== undefined) return said;
  return styles.filter(({ switches: of }) => of.get(name) === true).length % 2 === 1;
}
