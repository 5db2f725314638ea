import type { Site } from '../schema/site.ts';

/** Style rules that give a site its own colour of links over that of `src/styles/tokens.css`, in both schemes. */
export function toColourRules({ light, dark }: NonNullable<Site['colour']>): string {
  const rule = (colour: string): string => `:root:root{--link:${colour}}`;
  return `@layer tokens{${rule(light)}@media(prefers-color-scheme:dark){${rule(dark)}}}`;
}
