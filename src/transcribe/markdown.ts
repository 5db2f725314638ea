/** Characters that Markdown, GFM or MDX would take for more than themselves wherever they stand. */
const special = /[\\`*_{}<>[\]~|#]/g;

/**
 * A text as Markdown that says exactly these characters; the marks of known footnotes stay marks. Only at the start of a
 * line a number or a hyphen would be more than itself.
 */
export function escapeMarkdown(text: string, footnotes: ReadonlySet<string>, isAtStart = true): string {
  const parts = text.split(/(\[\^[^\]\s]+\])/);
  const escaped = parts.map((part) => {
    const key = /^\[\^([^\]\s]+)\]$/.exec(part)?.[1];
    return key !== undefined && footnotes.has(key) ? part : escapePlain(part);
  });
  return isAtStart ? escapeStart(escaped.join('')) : escaped.join('');
}

function escapePlain(text: string): string {
  return (
    text
      .replaceAll(special, '\\$&')
      // `&lt;` would be read as the sign that it names.
      .replaceAll(/&(?=#?\w+;)/g, '\\&')
      // An address is read letter for letter, escapes too, unless it is found only after they are gone.
      .replaceAll(/:(?=\/\/)/g, '\\:')
      .replaceAll(/\b(www)\./gi, '$1\\.')
      // A bracket after it would make a picture; one was escaped already.
      .replaceAll('!\\[', '\\!\\[')
  );
}

/** What a line may not begin with unless it is meant: a heading, an item, a number, a module. */
function escapeStart(text: string): string {
  return text
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=(import|export)\b)(.)/, (_, __, letter: string) => `&#${letter.codePointAt(0)};`);
}
