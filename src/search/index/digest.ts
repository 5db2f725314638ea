/** A short word that stands for a text: FNV-1a in 32 bits, in base 36. Equal texts have equal digests, others hardly ever. */
export function toDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
