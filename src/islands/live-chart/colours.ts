/** The tokens of the page as the canvas needs them. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly link: string;
  readonly rule: string;
  readonly paper: string;
  readonly font: string;
}

/** Reads the tokens of the scheme that is on now. */
export function readColours(element: Element): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...{ ink: token('--ink'), soft: token('--ink-soft'), link: token('--link') },
    ...{ rule: token('--rule'), paper: token('--paper'), font: style.fontFamily },
  };
}
