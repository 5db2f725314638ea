import { childOf, elementsOf, findAll, type XmlElement } from '../xml/xml-element.ts';

/** Extensions of the format that Word draws by itself; a choice that needs another one is passed over. */
const known = /^(?:w|wp|a|c|m|o|r|v)\d{0,2}\w{0,4}$/;

/** What is drawn of `mc:AlternateContent`: one of its forms, never both. */
export function chosenOf(element: XmlElement): XmlElement | undefined {
  const choice = elementsOf(element, 'mc:Choice').find(({ attributes }) =>
    (attributes['Requires'] ?? '').split(/\s+/).every((prefix) => known.test(prefix)),
  );
  return choice ?? childOf(element, 'mc:Fallback') ?? childOf(element, 'mc:Choice');
}

/** The boxes of text in a drawing, outermost first. */
export function boxesOf(drawing: XmlElement): readonly XmlElement[] {
  return elementsOf(drawing).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    const chosen = child.name === 'mc:AlternateContent' ? chosenOf(child) : child;
    return chosen === undefined ? [] : boxesOf(chosen);
  });
}

const pictures = ['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds', 'v:textpath', 'o:OLEObject'];

/** What a drawing shows that cannot be read: a picture, a chart; with the words that describe it. Lines show nothing. */
export function pictureOf(drawing: XmlElement): { readonly words: string } | null {
  if (!pictures.some((name) => findAll(drawing, name).length > 0)) return null;
  const described = [...findAll(drawing, 'wp:docPr'), ...findAll(drawing, 'v:textpath')].flatMap(
    ({ attributes }) => attributes['descr'] || attributes['title'] || attributes['string'] || [],
  );
  return { words: described[0] ?? '' };
}
