import type { DraftKind } from '../../../src/schema/draft.ts';
import { studioWords } from '../../../src/wording/vi/studio.ts';

/** The kinds of facts in the order of the lists. The schema that says them would bring its validator to the browser. */
export const draftKinds = Object.keys(studioWords.kinds) as readonly DraftKind[];
