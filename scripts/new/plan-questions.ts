import type { Province } from '../../src/schema/province.ts';
import type { ReadFacts } from '../../src/transcribe/facts/read-facts.ts';
import { mostOfShortTitle, type PlanAnswers, toPlanId } from '../../src/transcribe/plan-meta.ts';
import { formatShortDate } from '../../src/text/dates.ts';
import { existsOn } from '../../src/domain/provinces.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import { Failure } from '../command/failure.ts';
import { answer, type Asker } from './asker.ts';
import {
  parseAddress,
  parseIssued,
  parseNumber,
  parsePlanId,
  parseProvince,
  parseShortTitle,
  parseText,
} from './plan-answers.ts';
import type { Answer, Question } from './question.ts';

/** The options that answer what is asked about a plan. */
export const planOptions = [
  ...(['province', 'number', 'issued', 'issuer', 'kind', 'title', 'short-title', 'source', 'id'] as const),
] as const;

/** Everything that a person says about a plan, with the id that its files get. */
export interface AnsweredPlan extends PlanAnswers {
  readonly id: string;
}

/** What the questions are asked against. */
interface Known {
  readonly facts: ReadFacts;
  readonly provinces: readonly Province[];
  /** Ids that files have already. */
  readonly taken: readonly string[];
}

/** Asks what the document does not say. @throws Failure where what is needed stays unknown, and nobody can be asked. */
export async function askAboutPlan({ facts, provinces, taken }: Known, asker: Asker): Promise<AnsweredPlan> {
  const texts = words.questions;
  const isGiven = (option: string): boolean => asker.given(option) !== null;
  const plain = (
    option: string,
    own: Partial<Question<string>> & Pick<Question<string>, 'text' | 'suggested'>,
  ): Question<string> => ({ option, isNeeded: false, show: (value) => value, parse: parseText, ...own });
  const issued = await answer(
    plain('issued', {
      text: texts.issued,
      suggested: facts.issued,
      show: formatShortDate,
      parse: parseIssued,
    }),
    asker,
  );
  const province = await answer(toProvinceQuestion(facts, provinces, issued), asker);
  const number = await answer(
    plain('number', { text: texts.number, suggested: facts.number, parse: parseNumber }),
    asker,
  );
  const needed = (option: 'kind' | 'issuer' | 'title', suggested: string | null): Promise<string | null> =>
    answer(plain(option, { text: texts[option], suggested, isNeeded: true }), asker);
  const issuer = await needed('issuer', facts.issuer);
  // Both are read nearly always, and asked for where they are not.
  const kind = facts.kind !== null && !isGiven('kind') ? facts.kind : await needed('kind', facts.kind);
  const isTitleRead = facts.abstract !== null && !isGiven('title');
  const abstract = isTitleRead ? facts.abstract : await needed('title', facts.abstract);
  if (province === null || issuer === null || kind === null || abstract === null) {
    const missing = Object.entries({ province, issuer, kind, title: abstract });
    throw new Failure(
      words.optionsNeeded(missing.flatMap(([option, value]) => (value === null ? [option] : []))),
    );
  }
  const url = await answer(
    plain('source', { text: texts.source, suggested: null, parse: parseAddress }),
    asker,
  );
  const shortTitle = isGiven('short-title')
    ? await answer(
        plain('short-title', {
          text: texts.shortTitle,
          suggested: null,
          parse: (typed): Answer<string> => parseShortTitle(typed, mostOfShortTitle),
        }),
        asker,
      )
    : null;
  const suggested = toPlanId(province.name, { kind, number, issued });
  const id = await answer(
    plain('id', {
      text: texts.id,
      suggested: taken.includes(suggested) ? null : suggested,
      isNeeded: true,
      parse: (typed) => parsePlanId(typed, taken),
    }),
    asker,
  );
  if (id === null) throw new Failure(`${words.idTaken(suggested)} ${words.optionsNeeded(['id'])}`);
  return { id, province: province.id, number, issued, issuer, kind, abstract, url, shortTitle };
}

function toProvinceQuestion(
  facts: ReadFacts,
  provinces: readonly Province[],
  issued: string | null,
): Question<Province> {
  const [name, ...others] = facts.provinces;
  const named = provinces.filter(
    (province) => province.name === name && (issued === null || existsOn(province, issued)),
  );
  return {
    option: 'province',
    text: words.questions.province,
    suggested: others.length === 0 && named.length === 1 ? (named[0] ?? null) : null,
    isNeeded: true,
    show: ({ id }) => id,
    parse: (typed) => parseProvince(typed, provinces, issued),
  };
}
