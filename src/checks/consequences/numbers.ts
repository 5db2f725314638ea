import type { Corpus } from '../../domain/corpus.ts';
import type { Finding } from '../../schema/finding.ts';
import type { TargetsFile } from '../../schema/target.ts';
import { entryOf } from './entries.ts';

/** The fields by which an entry says which number it counts. */
const fields: readonly PropertyKey[] = ['clause', 'quote', 'printed', 'year', 'baseYear'];

/** A number that is not counted is no finding of its own where an entry that would count it has a slip. */
export function withoutClaimedNumbers(
  ruled: readonly Finding[],
  all: readonly Finding[],
  { plans }: Corpus,
): readonly Finding[] {
  const uncounted = ruled.filter(isUncounted);
  if (uncounted.length === 0) return ruled;
  const slips = Map.groupBy(all, ({ file }) => file);
  const claims = new Map(
    plans.flatMap(({ targets, drafts }) => {
      if (targets === null) return [];
      const files = [targets, drafts.targets].filter((file) => file !== null);
      return [
        [
          targets.file,
          files.flatMap(({ file, value }) => (slips.get(file) ?? []).flatMap((slip) => toClaim(slip, value))),
        ],
      ];
    }),
  );
  return ruled.flatMap((finding) => {
    if (!isUncounted(finding)) return [finding];
    const { clause, file } = finding.facts;
    const texts = finding.facts.texts.filter(
      (text) => !(claims.get(file) ?? []).some((claim) => claim(text, clause)),
    );
    return texts.length === 0 ? [] : [{ ...finding, facts: { ...finding.facts, texts } }];
  });
}

function isUncounted(finding: Finding): finding is Finding<'number-uncounted'> {
  return finding.code === 'number-uncounted';
}

/** Whether an entry with a slip may mean a number of a clause. */
type Claim = (text: string, clause: string) => boolean;

function toClaim(
  { path = [], code }: Finding,
  { targets, qualitative, notGoals }: TargetsFile,
): readonly Claim[] {
  const [list, at] = entryOf(path);
  const lists: Readonly<Record<string, readonly { clause: string; quote: string; year?: number | null }[]>> =
    {
      targets,
      qualitative,
      notGoals,
    };
  const entry = lists[String(list)]?.[Number(at)];
  const [, , field] = path;
  if (entry === undefined || (field !== undefined && !fields.includes(field))) return [];
  const { clause: own, quote, year = null } = entry;
  if (field === 'clause' || code === 'entry-outside-goals') {
    return [(text) => quote.includes(text) || text === String(year)];
  }
  if (field === 'year' || field === 'baseYear') {
    return [
      (text, clause) => /^(19|20)\d\d$/.test(text) && (clause.startsWith(own) || own.startsWith(clause)),
    ];
  }
  return [(_, clause) => clause === own];
}
