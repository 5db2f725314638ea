import { byHand } from '../../src/drafts/decide.ts';
import type { Decided, FactSet, Registered } from '../../src/drafts/decision.ts';
import { agencyDraftsFileSchema, indicatorDraftsFileSchema } from '../../src/schema/draft.ts';

type Kept = { readonly set: FactSet; readonly refusal: null } | Extract<Decided, { readonly set: null }>;

const indicatorDraft = indicatorDraftsFileSchema.element;
const agencyDraft = agencyDraftsFileSchema.element;

/** Keeps what a person says of a new indicator or agency beside an entry that still waits: as a draft for the register. */
export function keepDrafted(set: FactSet, { indicator, agencies = [] }: Registered): Kept {
  const { drafts } = set;
  const indicators = indicator === undefined ? [] : [indicatorDraft.safeParse(withRule(indicator))];
  const bodies = agencies.map((agency) => agencyDraft.safeParse(withRule(agency)));
  for (const [parsed, schema] of [
    ...indicators.map((one) => [one, indicatorDraft] as const),
    ...bodies.map((one) => [one, agencyDraft] as const),
  ]) {
    const { error } = parsed;
    if (error === undefined) continue;
    return { set: null, key: null, refusal: { code: 'entry-invalid', issues: error.issues, schema } };
  }
  return {
    set: {
      ...set,
      drafts: {
        ...drafts,
        indicators: exchange(drafts.indicators, indicators),
        agencies: exchange(drafts.agencies, bodies),
      },
    },
    refusal: null,
  };
}

function withRule(said: unknown): unknown {
  return typeof said === 'object' && said !== null ? { ...said, rule: byHand } : said;
}

/** A draft of the same id gives way. */
function exchange<Draft extends { readonly id: string }>(
  drafts: readonly Draft[],
  said: readonly { readonly data?: Draft | undefined }[],
): readonly Draft[] {
  const fresh = said.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const ids = new Set(fresh.map(({ id }) => id));
  return [...drafts.filter(({ id }) => !ids.has(id)), ...fresh];
}
