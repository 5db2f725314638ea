import type { StatusFacts } from './facts.ts';
import { toLabel } from './label.ts';
import { toOfficialGroup } from './official.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Rule, Verdict } from './rule.ts';
import { statusRules } from './rules.ts';
import type { Completion, OfficialGroup, RuleId, StatusLabel, Timeliness } from './vocabulary.ts';

/** A status with its proof: the rule that fired, what it looked at, and what it found. */
export interface Status {
  readonly completion: Completion;
  readonly timeliness: Timeliness;
  readonly label: StatusLabel;
  /** The group in which the state's own reports would count it; null where none is proven. */
  readonly official: OfficialGroup | null;
  readonly rule: RuleId;
  /** The reading that the rule judged; null when nothing was published, and for `conflict`, which joins all. */
  readonly reading: Reading | null;
  /** What tells when completed work was done; null for other work, and where nothing tells. */
  readonly evidence: Evidence | null;
  readonly inputs: StatusFacts & { readonly asOf: string };
}

interface Ruling extends Verdict {
  readonly rule: RuleId;
  readonly reading: Reading | null;
}

/**
 * The status of a task on the day `asOf`: the first rule that applies decides. Where several publishers spoke about
 * the newest day, each is judged alone and only what all of them support is kept; the rest is unknown, by the rule
 * `conflict`. Total over facts known on `asOf`; throws RangeError only when the given rules leave a case open.
 */
export function toStatus(facts: StatusFacts, asOf: string, rules: readonly Rule[] = statusRules): Status {
  const readings = facts.readings.length === 0 ? [null] : facts.readings;
  const ruling = joinRulings(readings.map((reading) => applyRules(facts, reading, asOf, rules)));
  const { completion, timeliness, rule } = ruling;
  return {
    ...ruling,
    label: toLabel(completion, timeliness, rule === 'conflict'),
    official: toOfficialGroup(completion, timeliness, rule === 'conflict'),
    inputs: { ...facts, asOf },
  };
}

function applyRules(
  { deadline, recurrent }: StatusFacts,
  reading: Reading | null,
  asOf: string,
  rules: readonly Rule[],
): Ruling {
  for (const rule of rules) {
    const verdict = rule.decide({ reading, deadline, recurrent, asOf });
    if (verdict !== null) return { ...verdict, rule: rule.id, reading };
  }
  throw new RangeError('no status rule applies');
}

/** Where all agree how far the work is, a source that cannot tell about the deadline leaves it to those that can. */
function joinRulings(rulings: readonly Ruling[]): Ruling {
  const completion = soleValue(rulings.map((ruling) => ruling.completion)) ?? 'unknown';
  const telling = rulings.filter((ruling) => completion !== 'unknown' && ruling.timeliness !== 'unknown');
  const speaking = telling.length > 0 ? telling : rulings;
  const timeliness = soleValue(speaking.map((ruling) => ruling.timeliness)) ?? 'unknown';
  const agreed = speaking.at(-1);
  if (agreed?.completion === completion && agreed.timeliness === timeliness) return agreed;
  return { completion, timeliness, rule: 'conflict', reading: null, evidence: null };
}

function soleValue<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
