import { formatShortDate } from '../../text/dates.ts';
import type { StatusFacts } from './facts.ts';
import { toLabel } from './label.ts';
import { sayBriefly, sayDeadline } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Rule, Verdict } from './rule.ts';
import { statusRules } from './rules.ts';
import type { Completion, RuleId, StatusLabel, Timeliness } from './vocabulary.ts';

/** A status with its proof: the rule that fired, what it looked at, and one Vietnamese sentence that says so. */
export interface Status {
  readonly completion: Completion;
  readonly timeliness: Timeliness;
  readonly label: StatusLabel;
  readonly rule: RuleId;
  readonly inputs: StatusFacts & { readonly asOf: string };
  readonly sentence: string;
}

type Ruling = Verdict & { readonly rule: RuleId };

/**
 * The status of a task on the day `asOf`: the first rule that applies decides. Where several publishers spoke about
 * the newest day, each is judged alone and only what all of them support is kept; the rest is unknown, by the rule
 * `conflict`. Total over facts known on `asOf`; throws RangeError only when the given rules leave a case open.
 */
export function toStatus(facts: StatusFacts, asOf: string, rules: readonly Rule[] = statusRules): Status {
  const readings = facts.readings.length === 0 ? [null] : facts.readings;
  const ruling = joinRulings(
    readings.map((reading) => applyRules(facts, reading, asOf, rules)),
    facts,
  );
  return {
    completion: ruling.completion,
    timeliness: ruling.timeliness,
    label: toLabel(ruling.completion, ruling.timeliness, ruling.rule === 'conflict'),
    rule: ruling.rule,
    inputs: { ...facts, asOf },
    sentence: ruling.sentence,
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
    if (verdict !== null) return { ...verdict, rule: rule.id };
  }
  throw new RangeError('no status rule applies');
}

/** Where all agree how far the work is, a source that cannot tell about the deadline leaves it to those that can. */
function joinRulings(rulings: readonly Ruling[], facts: StatusFacts): Ruling {
  const completion = soleValue(rulings.map((ruling) => ruling.completion)) ?? 'unknown';
  const telling = rulings.filter((ruling) => completion !== 'unknown' && ruling.timeliness !== 'unknown');
  const speaking = telling.length > 0 ? telling : rulings;
  const timeliness = soleValue(speaking.map((ruling) => ruling.timeliness)) ?? 'unknown';
  const agreed = speaking.at(-1);
  if (agreed?.completion === completion && agreed.timeliness === timeliness) return agreed;
  return { completion, timeliness, rule: 'conflict', sentence: sayConflict(facts, completion, timeliness) };
}

function soleValue<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function sayConflict(
  { readings, deadline }: StatusFacts,
  completion: Completion,
  timeliness: Timeliness,
): string {
  const day = readings.map((reading) => formatShortDate(reading.periodEnd))[0] ?? '';
  const rest =
    timeliness === 'overdue'
      ? `các nguồn cùng nêu chưa hoàn thành dù ${sayDeadline(deadline)} đã qua`
      : completion === 'completed'
        ? `chưa rõ đúng hạn hay quá hạn (${sayDeadline(deadline)})`
        : 'chưa thể kết luận';
  return `Các nguồn nêu khác nhau về kỳ đến ${day}: ${readings.map(sayBriefly).join('; ')}; ${rest}.`;
}
