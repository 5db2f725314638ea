/** A name on two lines that are as even as its words allow: `Quảng|Ngãi`, `Hồ Chí|Minh`; one word stays one line. */
export function toNameLines(name: string): readonly string[] {
  const words = name.split(' ');
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map(({ length }) => length)) };
  });
  const [best] = splits.toSorted((a, b) => a.longest - b.longest);
  return best?.lines ?? words;
}
