import type { FactOfKind } from '../../drafts/lists.ts';
import type { DraftKind } from '../../schema/draft.ts';
import { type Role, roles } from '../../schema/role.ts';
import { formatRhythm } from './duty.ts';
import { roleWords } from './roles.ts';
import { studioWords as words } from './studio.ts';
import { formatTarget, formatTargetYear } from './units.ts';

/** A fact in one breath: the circumstances, what it comes to, and of what it speaks. */
export interface FactSentence {
  readonly lead: string;
  readonly main: string;
  readonly rest: string;
}

/** Says a fact; the name of an indicator is looked up by its id. */
export function sayFact<Kind extends DraftKind>(
  kind: Kind,
  fact: FactOfKind[Kind],
  nameOfIndicator: (id: string) => string,
): FactSentence {
  const say = sentences[kind] as (fact: FactOfKind[Kind], name: (id: string) => string) => FactSentence;
  return say(fact, nameOfIndicator);
}

const sentences: {
  readonly [Kind in DraftKind]: (fact: FactOfKind[Kind], name: (id: string) => string) => FactSentence;
} = {
  target: (target, nameOf) => ({
    lead: capitalise(formatTargetYear(target).replace(/[()]/g, '')),
    main: formatTarget(target),
    rest: nameOf(target.indicator),
  }),
  qualitative: ({ year, quote }) => ({
    lead: capitalise(formatTargetYear({ year, period: 'by-year' }).replace(/[()]/g, '')),
    main: quote,
    rest: '',
  }),
  'not-goal': ({ quote, reason }) => ({ lead: '', main: quote, rest: reason }),
  task: ({ title, given, support, timeframe }) => ({
    lead: sayParties([...given, ...support.map(({ printed }): Party => ({ printed, role: 'support' }))]),
    main: title,
    rest: timeframe === null ? words.noTime : timeframe.printed,
  }),
  duty: (duty) => ({
    lead: words.dutyOf(namesOf(duty.from), words.dutyKinds[duty.kind], namesOf(duty.to)),
    main: capitalise(formatRhythm(duty)),
    rest: '',
  }),
};

type Party = Pick<FactOfKind['task']['given'][number], 'printed' | 'role'>;

/** `Sở KH&CN chủ trì; Văn phòng phối hợp`: who, in the order in which roles bind. */
function sayParties(parties: readonly Party[]): string {
  const said = roles.flatMap((role: Role) => {
    const names = parties.filter((party) => party.role === role).map(({ printed }) => printed);
    return names.length === 0 ? [] : [`${names.join(', ')} ${roleWords[role]}`];
  });
  return said.length === 0 ? words.nobodyNamed : said.join('; ');
}

function namesOf(parties: readonly { readonly printed: string }[]): string {
  return parties.map(({ printed }) => printed).join('; ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
