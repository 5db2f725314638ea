import { papers, type Site } from '../schema/site.ts';

/** The colours of links where a site has none of its own (`src/styles/tokens.css`). */
const given = { light: '#123f7a', dark: '#a9c8f7' };

/** A list of work with its last line done, for a site without letters of its own. */
const list =
  '<path d="M8 9h10M8 16h16M8 23h7m4 0 2.5 2.5L26 20" fill="none" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>';

/** The site's mark as SVG: its letters on its colour, in both schemes. Letters and colours hold no markup (`siteSchema`). */
export function toMark({ mark, colour }: Pick<Site, 'mark' | 'colour'>): string {
  const { light, dark } = colour ?? given;
  const paint = (ground: string, paper: string): string =>
    `rect{fill:${ground}}path{stroke:${paper}}text{fill:${paper}}`;
  const style = `${paint(light, papers.light)}@media(prefers-color-scheme:dark){${paint(dark, papers.dark)}}`;
  const letters = `<text x="16" y="16" dy=".36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${mark?.length === 1 ? 20 : 15}">${mark}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><rect width="32" height="32" rx="5"/>${mark === null ? list : letters}</svg>\n`;
}
