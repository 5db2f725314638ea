/** A number, letter or Roman number with its dot or bracket, as plans begin their clauses. */
const counted =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)](?=\s|$|\p{Lu})|\d{1,3}(?:\.\d{1,3})+(?=\s)|[IVXLC]{1,6}[.)-](?=\s|$)|\p{L}[.)](?=\s|$))/u;
const marked = /^[-+*•–—](?=\s|$)/u;

/** The label with which a text begins as somebody typed it; null where it begins with none. */
export function typedLabelOf(text: string): string | null {
  return (counted.exec(text) ?? marked.exec(text))?.[0] ?? null;
}
