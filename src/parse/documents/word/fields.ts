import type { DoubtKind } from '../notebook.ts';
import { symbolOf } from './symbols.ts';
import { childOf, switchOf, type XmlElement } from '../xml/xml-element.ts';

interface Field {
  isInstruction: boolean;
  instruction: string;
  hasResult: boolean;
  /** A box to tick, drawn by the field itself. */
  readonly box: string;
}

/** What Word computes in a text: an instruction, which is not printed, then its last result, which is. */
export interface Fields {
  readonly begin: (fldChar: XmlElement) => void;
  readonly separate: () => void;
  /** Ends the innermost field; what it prints without a result stored. */
  readonly end: () => string;
  /** Whether letters that stand here belong to an instruction. */
  readonly isInstruction: () => boolean;
  readonly instruct: (words: string) => void;
  /** Letters of a result stand here. */
  readonly print: () => void;
  /** The doubt about letters that stand here; null where there is none. */
  readonly doubt: () => DoubtKind | null;
  /** No instruction goes on past its paragraph: one that never ended must not swallow the rest of the text. */
  readonly endParagraph: () => boolean;
}

/** Fields whose result is what somebody typed or an address that hangs on it. */
const typed = /^\s*(HYPERLINK|FORMTEXT|ADDIN|QUOTE|LINK|INCLUDETEXT|BOOKMARK)\b/i;

/** Word nests no more; what is deeper is part of the last. */
const deepestField = 20;

export function createFields(): Fields {
  let open: Field[] = [];
  let deeper = 0;
  return {
    begin: (fldChar) => {
      if (open.length === deepestField) {
        deeper += 1;
        return;
      }
      open.push({ isInstruction: true, instruction: '', hasResult: false, box: boxOf(fldChar) });
    },
    separate: () => {
      const field = open.at(-1);
      if (field !== undefined && deeper === 0) field.isInstruction = false;
    },
    end: () => {
      if (deeper > 0) {
        deeper -= 1;
        return '';
      }
      const field = open.pop();
      return field === undefined || field.hasResult ? '' : field.box || signOf(field.instruction);
    },
    isInstruction: () => open.some((field) => field.isInstruction),
    instruct: (words) => {
      const field = open.at(-1);
      if (field !== undefined) field.instruction += words;
    },
    print: () => {
      for (const field of open) field.hasResult = true;
    },
    doubt: () => {
      if (open.some(({ instruction }) => /^\s*EQ\b/i.test(instruction))) return 'equation';
      return open.some(({ instruction }) => !typed.test(instruction)) ? 'field' : null;
    },
    endParagraph: () => {
      const unended = open.some((field) => field.isInstruction);
      if (unended) open = open.filter((field) => !field.isInstruction);
      return unended;
    },
  };
}

function boxOf(fldChar: XmlElement): string {
  const box = childOf(fldChar, 'w:ffData', 'w:checkBox');
  if (box === undefined) return '';
  return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒' : '☐';
}

/** `SYMBOL 183 \f Symbol` draws its sign without a result. */
function signOf(instruction: string): string {
  const [, code] = /^\s*SYMBOL\s+(\d{1,5})\b/i.exec(instruction) ?? [];
  const [, font = ''] = /\\f\s*"?([^"\\]+)/i.exec(instruction) ?? [];
  if (code === undefined) return '';
  return symbolOf(font.trim(), Number(code)) ?? String.fromCharCode(Number(code));
}
