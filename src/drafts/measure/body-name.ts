/** A body as a fact or a draft names it. */
interface Named {
  readonly agency: string | null;
  readonly printed: string;
}

/**
 * By what two bodies are held against each other: by what they are where the rules know the body, else by its printed
 * name, for the id of a new one is made of that.
 */
export function toBodyName({ agency, printed }: Named, known: ReadonlySet<string>): string {
  return agency !== null && known.has(agency) ? agency : printed;
}
