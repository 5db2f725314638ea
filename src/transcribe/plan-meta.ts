import type { PlanMeta } from '../schema/plan.ts';
import { fold } from '../text/fold.ts';
import { toSlug } from '../text/slug.ts';
import { uncapitalise } from './facts/recase.ts';
import type { ReadFacts } from './facts/read-facts.ts';

/** What a person says of a document, or leaves as it was read. */
export interface PlanAnswers {
  readonly province: string;
  readonly kind: string;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string;
  readonly abstract: string;
  /** Null for one that is made of the others. */
  readonly shortTitle: string | null;
  readonly url: string | null;
}

/** The copy that a plan is transcribed from, and the words that it alone has: the numbers of its pages. */
export interface PlanCopy {
  readonly name: string;
  readonly only: readonly string[];
}

/** The frontmatter of a plan of which nothing is counted yet. What neither the document nor a person says is null. */
export function toPlanMeta(answers: PlanAnswers, facts: ReadFacts, copy: PlanCopy): PlanMeta {
  const { province, kind, number, issued, issuer, abstract, url } = answers;
  return {
    ...{ province, kind, number, numberSources: [], issued, issuedSources: [] },
    ...{ place: facts.place, issuer, signer: facts.signer },
    title: withKind(kind, abstract),
    abstract,
    shortTitle: answers.shortTitle ?? toShortTitle(answers),
    period: facts.period,
    facts: 'none',
    legalBases: facts.legalBases.map((base) => ({ ...base })),
    cites: [],
    source: {
      ...{ file: copy.name, publisher: null, url, copies: [], corrections: null, remark: null },
      copyOnly: [...copy.only],
    },
    inForce: { status: 'unknown', text: 'chưa xác định', source: null },
  };
}

/** “Kế hoạch chuyển đổi số”, where the document prints its form before what it is about, and where it does not. */
function withKind(kind: string, abstract: string): string {
  const rest = fold(abstract).startsWith(`${fold(kind)} `) ? abstract.slice(kind.length + 1) : null;
  // “Kế hoạch hóa” is a word of its own.
  const isNamed = rest !== null && !/^h(óa|oá)(?!\p{L})/iu.test(rest);
  return `${kind} ${uncapitalise(isNamed ? rest : abstract)}`;
}

/** The most letters that the short title of a plan may have. */
export const mostOfShortTitle = 90;

/** “Kế hoạch 24/KH-UBND về khoa học, công nghệ”: the number and what it is about, as far as that is short. */
function toShortTitle({ kind, number, abstract }: PlanAnswers): string {
  const named = number === null ? null : `${kind} ${number}`;
  const about =
    /\s(về\s+.+?)(?:\s+(?:giai đoạn|đến năm|trên địa bàn|năm \d).*)?$/u.exec(abstract)?.[1] ?? null;
  const wishes = [
    ...(named === null || about === null ? [] : [`${named} ${about}`]),
    ...(named === null ? [withKind(kind, abstract)] : [named]),
  ];
  const fitting = wishes.find((wish) => wish.length <= mostOfShortTitle);
  return fitting ?? cut(wishes.at(-1) ?? kind);
}

function cut(text: string): string {
  const start = text.slice(0, mostOfShortTitle - 1);
  return `${start.slice(0, start.lastIndexOf(' '))}…`;
}

/** The id that a plan gets unless a person wants another: its province, its number and its year. */
export function toPlanId(
  provinceName: string,
  { kind, number, issued }: Pick<PlanAnswers, 'kind' | 'number' | 'issued'>,
): string {
  return toSlug([provinceName, number ?? kind, issued?.slice(0, 4) ?? ''].join(' '));
}
