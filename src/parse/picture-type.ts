/** The kinds of pictures that a prose page may show: none of them can carry a script. */
export const pictureTypes = ['png', 'jpeg', 'webp', 'avif', 'gif'] as const;

export type PictureType = (typeof pictureTypes)[number];

/** What a file is by its first bytes (at least 12 of them), whatever it is named; null where it is no picture of these kinds. */
export function parsePictureType(start: Uint8Array): PictureType | null {
  const ascii = String.fromCharCode(...start.subarray(0, 12));
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (ascii.startsWith('GIF87a') || ascii.startsWith('GIF89a')) return 'gif';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  return ascii.slice(4, 12) === 'ftypavif' ? 'avif' : null;
}
