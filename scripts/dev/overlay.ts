import type { ErrorPayload } from 'vite';
import { formatFinding } from '../../src/wording/finding.ts';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { findingWords } from '../../src/wording/vi/findings/finding-words.ts';
import type { Finding } from '../../src/schema/finding.ts';

/** More than these nobody reads before mending the first. */
const shown = 30;

/** The page in the place of all pages while there is none to show; it goes on to the page itself by Vite's client. */
export function toFindingsPage(findings: readonly Finding[]): string {
  return `<!doctype html><html lang="vi"><title>${words.overlayTitle(findings.length)}</title>
<script type="module" src="/@vite/client"></script>
<h1>${words.overlayTitle(findings.length)}</h1>${toList(findings)}</html>`;
}

/** What the browser lays over a page while something is wrong, and takes away when the page is loaded anew. */
export function toOverlay(findings: readonly Finding[]): ErrorPayload {
  return {
    type: 'error',
    err: {
      name: words.overlayName,
      title: words.overlayTitle(findings.length),
      // Astro's overlay takes HTML here. The part about the program's own steps has nothing to say of a file.
      message: `${words.overlayMessage}<style>#stack { display: none } li { margin-block: 1em }</style>${toList(findings)}`,
      stack: '',
    },
  };
}

/** The first findings, one a line, and how many there are besides. */
export function toLines(findings: readonly Finding[]): readonly string[] {
  const rest = findings.length - shown;
  return [
    ...findings.slice(0, shown).map((finding) => formatFinding(finding, findingWords)),
    ...(rest > 0 ? [words.overlayRest(rest)] : []),
  ];
}

function toList(findings: readonly Finding[]): string {
  return `<ul>${toLines(findings)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('')}</ul>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
