import type { FindingWords } from '../../finding.ts';
import { clauseWords } from './clause-words.ts';
import { factWords } from './fact-words.ts';
import { fileWords } from './file-words.ts';
import { linkWords } from './link-words.ts';
import { planFindingWords } from './plan-words.ts';
import { registerWords } from './register-words.ts';
import { reportWords } from './report-words.ts';
import { schemaWords } from './schema-words.ts';
import { syntaxWords } from './syntax-words.ts';
import { textWords } from './text-words.ts';

/** What an editor is told of each finding, in Vietnamese. */
export const findingWords: FindingWords = {
  ...fileWords,
  ...syntaxWords,
  ...schemaWords,
  ...textWords,
  ...clauseWords,
  ...planFindingWords,
  ...factWords,
  ...reportWords,
  ...registerWords,
  ...linkWords,
};
