/** A stretch of a clause's words, with where it begins. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  /** Whether a colon follows: it names what comes then. */
  readonly isTitle: boolean;
}

/** The parts of a text between full stops, semicolons and colons, trimmed. */
export function toSegments(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(/[.;:](?=\s|$)|\.\/\.?$/gu)].map(({ index, 0: mark }) => ({
    index,
    isTitle: mark === ':',
    next: index + mark.length,
  }));
  const cuts = [...ends, { index: text.length, isTitle: false, next: text.length }];
  return cuts.flatMap(({ index, isTitle }, at) => toStretch(text, cuts[at - 1]?.next ?? 0, index, isTitle));
}

/** The part of a text from one place to another, without white space and commas around it; none where it is empty. */
export function toStretch(text: string, from: number, to: number, isTitle = false): readonly Stretch[] {
  const part = text.slice(from, to);
  const lead = /^[\s,]*(?:và )?/u.exec(part)?.[0].length ?? 0;
  const inner = part.slice(lead).replace(/[\s,]+$/u, '');
  return inner === '' ? [] : [{ text: inner, start: from + lead, isTitle }];
}
