import { documentOf } from '../../testing/plan-fixture.ts';
import type { Agency } from '../../schema/agency.ts';
import type { WorkDrafts } from '../draft-set.ts';
import { proposeWork } from './propose-work.ts';

/** What is proposed of a plan with this body, in a province of which nothing is registered but these agencies. */
export function workOf(body: string, agencies: readonly Agency[] = []): WorkDrafts {
  return proposeWork({
    ...{ planId: 'thu', province: 'mau', indicators: [] },
    agencies,
    document: documentOf(body),
  });
}

/** Whom a task names, one a line: `Sở Tài chính: lead, chủ trì`. */
export function partiesOf({ given, support }: WorkDrafts['tasks'][number]): readonly string[] {
  return [
    ...given.map(({ printed, role, rolePrinted }) => `${printed}: ${role}, ${rolePrinted ?? '–'}`),
    ...support.map(({ printed, rolePrinted }) => `${printed}: with, ${rolePrinted}`),
  ];
}
