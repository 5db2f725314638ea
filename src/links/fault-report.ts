import type { Contact } from '../schema/site.ts';

/** A place of the site where somebody may have found a mistake. */
export interface FaultPlace {
  /** Its address, whole where the site knows its host. */
  readonly address: string;
  /** What the message begins with, and what it holds; for a mail. */
  readonly subject: string;
  readonly body: string;
  /** The words that stand there; for a form. */
  readonly words: string;
}

/**
 * Where a reader tells of a mistake, with the address and the words of the place filled in: the form, else a mail, else
 * the telephone. In the address of a form `{address}` and `{words}` stand for them. Null without a contact.
 */
export function toFaultReport(contact: Contact | null, place: FaultPlace): string | null {
  if (contact === null) return null;
  const { mail, phone, form } = contact;
  const said = encodeURIComponent;
  if (form !== null) {
    return form
      .replaceAll(/\{address\}|%7Baddress%7D/gi, () => said(place.address))
      .replaceAll(/\{words\}|%7Bwords%7D/gi, () => said(place.words));
  }
  if (mail !== null) return `mailto:${mail}?subject=${said(place.subject)}&body=${said(place.body)}`;
  return phone === null ? null : `tel:${phone.replaceAll(/[ .]/g, '')}`;
}
