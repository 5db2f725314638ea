import { fold } from '../../../text/fold.ts';
import { shortForms } from './short-forms.ts';

const shortened = shortForms
  .toSorted(([a], [b]) => b.length - a.length)
  .map(([short, long]) => [new RegExp(`(?<= )${short}(?= )`, 'g'), long] as const);

/**
 * What two spellings of one body have in common: no tones, no marks, no “các” and “và”, short forms written out, and
 * what stands in brackets left out. For matching only.
 */
export function toAgencyKey(printed: string): string {
  const words = fold(printed)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:va|cac|cua)\b/g, ' ')
    .replace(/\bco +(?=lien quan\b)/g, ' ')
    .replace(/ +/g, ' ');
  return shortened.reduce((text, [short, long]) => text.replace(short, long), ` ${words} `).trim();
}

/** The key of a name without what only says that it is the province's: “Công an tỉnh” is called “Công an” too. */
export function toLooseKey(key: string): string {
  return key.replace(/ (?:cap tinh|tren dia ban tinh|tren dia ban|tinh)$/, '');
}
