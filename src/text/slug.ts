import { fold } from './fold.ts';

/**
 * An ASCII kebab-case form for ids and addresses: "Đắk R'lấp" → `dak-r-lap`, `24/KH-UBND` → `24-kh-ubnd`.
 * Only a–z, 0–9 and single inner hyphens remain; letters with no ASCII fold are dropped, so text without any
 * gives an empty string, which the caller has to refuse. Two texts may share a slug.
 */
export function toSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
