import type { DecisionRefusal } from '../../src/drafts/decision.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import { keyOf } from '../../src/drafts/draft-key.ts';
import { factSchemas } from '../../src/drafts/fact-schemas.ts';
import { factsOf } from '../../src/drafts/lists.ts';
import { toSchemaFindings } from '../../src/parse/zod-findings.ts';
import { agencySchema } from '../../src/schema/agency.ts';
import type { DraftKind } from '../../src/schema/draft.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { sayFault, sayRefusal } from '../../src/wording/vi/studio-faults.ts';
import { formatFinding } from '../../src/wording/finding.ts';
import { findingWords } from '../../src/wording/vi/findings/finding-words.ts';
import { studioWords as words } from '../../src/wording/vi/studio.ts';
import type { StoredFacts } from '../draft-files/fact-store.ts';
import type { EntryName, FieldFault, StudioDecision } from './protocol.ts';

/** A refusal that is about what the entry says, and not about who was first. */
export type EntryRefusal = Exclude<DecisionRefusal, { readonly code: 'not-waiting' | 'changed-meanwhile' }>;

/** Says a refusal at the fields it is about; fields of a new indicator or agency begin with `indicator.` or `agencies.`. */
export function toFaults(
  refusal: EntryRefusal,
  kind: DraftKind,
  decision: StudioDecision,
): readonly FieldFault[] {
  switch (refusal.code) {
    case 'entry-invalid': {
      const { issues, schema } = refusal;
      const given = { entry: null, indicator: null, ...decision };
      const place = { file: '', line: 1, column: 1 };
      const [prefix, raw] =
        schema === factSchemas[kind]
          ? [[], given.entry]
          : schema === agencySchema
            ? [['agencies'], null]
            : [['indicator'], given.indicator];
      return issues.flatMap((issue) =>
        toSchemaFindings([issue], () => place, raw, schema).map((finding) => ({
          field: [...prefix, ...issue.path].map(String).join('.'),
          said: sayFault(finding),
        })),
      );
    }
    case 'clause-unknown':
      return [{ field: 'clause', said: sayRefusal(refusal) }];
    case 'indicator-unknown':
      return [{ field: 'indicator', said: sayRefusal(refusal) }];
    case 'agency-unknown':
      return [{ field: `agency:${refusal.agency}`, said: sayRefusal(refusal) }];
    case 'reason-wanted':
      return [{ field: 'reason', said: sayRefusal(refusal) }];
  }
}

/** Says what the checks find about an entry that was to be written, at its fields where it is about this entry. */
export function sayFindings(
  findings: readonly Finding[],
  set: FactSet,
  name: EntryName | null,
): readonly FieldFault[] {
  return findings.map((finding) => ({
    field:
      finding.code === 'contradiction-undeclared'
        ? 'contradiction'
        : name === null
          ? ''
          : toField(finding, set, name),
    said: sayFault(finding),
  }));
}

/** The path of a finding from the root of its entry; empty where it is about another one. */
function toField({ file, path = [] }: Finding, set: FactSet, { kind, key }: EntryName): string {
  const [list, ending] = lists[kind];
  const isInFile = file.endsWith(`/${ending}`) && (list === null || path[0] === list);
  const at = path.findIndex((part) => typeof part === 'number');
  const fact = factsOf(set, kind)[Number(path[at])];
  const isOwn = isInFile && fact !== undefined && keyOf(kind, fact) === key;
  return isOwn
    ? path
        .slice(at + 1)
        .map(String)
        .join('.')
    : '';
}

const lists: Readonly<Record<DraftKind, readonly [list: string | null, ending: string]>> = {
  target: ['targets', 'targets.json'],
  qualitative: ['qualitative', 'targets.json'],
  'not-goal': ['notGoals', 'targets.json'],
  task: [null, 'tasks.json'],
  duty: [null, 'duties.json'],
};

/** What keeps a plan from being decided about: files that cannot be read whole, and so would be lost; null if none. */
export function sayUnread({ unread, findings }: StoredFacts): string | null {
  if (unread.size === 0) return null;
  const said = findings
    .filter(({ file }) => unread.has(file))
    .map((finding) => formatFinding(finding, findingWords));
  return [words.said.unreadable, ...said].join('\n');
}
