/** The id that an address's fragment names; as it is written where it is no valid encoding (`#%`). */
export function readFragment(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
