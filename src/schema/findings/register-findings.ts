/** What can be wrong with the registers of provinces and agencies. */
export interface RegisterFindings {
  'province-twice': { readonly id: string; readonly first: { readonly file: string; readonly line: number } };
  /** The successor does not name it among its predecessors. */
  'successor-one-sided': { readonly province: string; readonly successor: string };
  'predecessor-one-sided': { readonly province: string; readonly predecessor: string };
  /** ISO dates. */
  'province-ends-first': { readonly id: string; readonly from: string; readonly to: string };
  /** A change of rank on an ISO day on which the unit did not exist. */
  'province-changes-outside': { readonly id: string; readonly on: string };
  /** It became part of another and has no last day. */
  'province-without-end': { readonly id: string; readonly successor: string };
  /** Its last day is not before the first day of what it became; ISO dates. */
  'province-beside-successor': {
    readonly id: string;
    readonly to: string;
    readonly successor: string;
    readonly from: string;
  };
  /** Two units of one name exist at one time. */
  'province-namesakes': { readonly name: string; readonly ids: readonly string[] };
}
