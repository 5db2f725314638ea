import { childOf, elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/** An equation on one line: a fraction with a stroke, a raised part after `^`, so that no digits run together. */
export function toEquation(element: XmlElement): string {
  const part = (name: string): string => {
    const found = childOf(element, name);
    return found === undefined ? '' : toEquation(found);
  };
  switch (element.name) {
    case 'm:t':
      return textOf(element);
    case 'm:f':
      return `${bracketed(part('m:num'))}/${bracketed(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${bracketed(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${bracketed(part('m:sub'))}`;
    case 'm:rad':
      return `√${bracketed(part('m:e'))}`;
    case 'm:d':
      return `(${elementsOf(element, 'm:e').map(toEquation).join(', ')})`;
    default:
      return elementsOf(element).map(toEquation).join('');
  }
}

function bracketed(words: string): string {
  return /^[\p{L}\p{N},.]*$/u.test(words.trim()) ? words.trim() : `(${words.trim()})`;
}
