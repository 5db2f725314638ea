import { toClauseIndex } from '../../src/domain/clauses/clause-index.ts';
import { toProvinceRegister } from '../../src/domain/province-register.ts';
import { decide } from '../../src/drafts/decide.ts';
import type { Decision, FactSet } from '../../src/drafts/decision.ts';
import { reopen } from '../../src/drafts/reopen.ts';
import { takeBack } from '../../src/drafts/take-back.ts';
import { toFactSet } from '../../src/drafts/to-fact-set.ts';
import { citePlan } from '../../src/wording/vi/plan-name.ts';
import { studioWords as words } from '../../src/wording/vi/studio.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { ChangedMeanwhile } from '../command/write-together.ts';
import { writeFacts } from '../draft-files/fact-store.ts';
import { keepDrafted } from './keep-drafted.ts';
import type { PlanFiles, PlanOnDisk } from './plan-files.ts';
import type {
  EntryName,
  StudioAnswer,
  StudioClause,
  StudioDecision,
  StudioEntry,
  StudioFacts,
  StudioPlan,
} from './protocol.ts';
import { toStudioClauses } from './to-clauses.ts';
import { toEntries } from './to-entries.ts';
import { toFacts } from './to-facts.ts';
import { sayFindings, sayUnread, toFaults } from './to-faults.ts';
import { Undos } from './undos.ts';

type AboutEntry = Exclude<StudioDecision, { readonly action: 'undo' }>;

/** What the windows of the studio work at: shows the facts of plans, and takes decisions about them one by one. */
export class Desk {
  private readonly files: PlanFiles;
  private readonly token: string;
  private readonly undos = new Undos();
  private last: Promise<unknown> = Promise.resolve();

  constructor(files: PlanFiles, token: string) {
    this.files = files;
    this.token = token;
  }

  /** The plans that have drafts, those with something waiting first. */
  async list(): Promise<readonly StudioPlan[]> {
    const corpus = await this.files.readAll();
    const provinces = toProvinceRegister(corpus.provinces);
    const plans = corpus.plans.flatMap((plan): readonly StudioPlan[] => {
      if (Object.values(plan.drafts).every((file) => file === null)) return [];
      const entries = toEntries(toFactSet(plan, corpus), toClauseIndex(plan.document));
      const done = entries.filter(({ state }) => state !== 'waiting').length;
      return [{ id: plan.id, title: citePlan(plan, provinces), done, all: entries.length }];
    });
    return plans.toSorted((a, b) => Number(a.done === a.all) - Number(b.done === b.all));
  }

  /** Everything about a plan that decisions change; null where there is no such plan. */
  async facts(planId: string): Promise<StudioFacts | null> {
    const onDisk = await this.files.read(planId);
    return onDisk === null ? null : toFacts(onDisk, this.token);
  }

  /** The text of a plan; null where there is no such plan. */
  async document(planId: string): Promise<readonly StudioClause[] | null> {
    const onDisk = await this.files.read(planId);
    return onDisk === null ? null : toStudioClauses(onDisk.stored.plan.document);
  }

  /** Takes a decision after all that came before it; null where there is no such plan. */
  decide(planId: string, decision: StudioDecision): Promise<StudioAnswer | null> {
    const mine = this.last.then(() => this.decideNow(planId, decision));
    this.last = mine.catch(() => null);
    return mine;
  }

  private async decideNow(planId: string, decision: StudioDecision): Promise<StudioAnswer | null> {
    const onDisk = await this.files.read(planId);
    if (onDisk === null) return null;
    const unread = sayUnread(onDisk.stored);
    if (unread !== null) return { is: 'failed', said: unread, isTokenOld: false };
    return decision.action === 'undo' ? this.undo(onDisk, decision.undo) : this.decideAbout(onDisk, decision);
  }

  private async decideAbout(onDisk: PlanOnDisk, decision: AboutEntry): Promise<StudioAnswer> {
    const { set, clauses, plan } = onDisk.stored;
    const { kind } = decision;
    const standing = decision.action === 'add' ? null : find(onDisk, decision);
    if (decision.action !== 'add' && standing?.version !== decision.version) {
      return this.conflict(onDisk, standing);
    }
    const from = standing?.state === 'confirmed' ? reopen(set, kind, standing.key, clauses) : set;
    // What waits may name what the registers lack, as long as that waits too.
    const kept = decision.action === 'mend' ? keepDrafted(from, decision) : { set: from, refusal: null };
    const {
      set: decided,
      key,
      refusal,
    } = kept.refusal === null ? decide(kept.set, toDecision(decision), clauses) : kept;
    if (refusal !== null) {
      return refusal.code === 'not-waiting' || refusal.code === 'changed-meanwhile'
        ? this.conflict(onDisk, standing)
        : { is: 'refused', faults: toFaults(refusal, kind, decision) };
    }
    const name = key === null ? null : { kind, key };
    return this.write(onDisk, decided, name, {
      ...{ plan: plan.id, before: set, after: decided },
      name: standing === null ? null : { kind, key: standing.key },
    });
  }

  private async undo(onDisk: PlanOnDisk, id: string): Promise<StudioAnswer> {
    const undo = this.undos.find(id);
    if (undo === null || undo.plan !== onDisk.stored.plan.id) {
      return { is: 'failed', said: words.said.nothingToUndo, isTokenOld: false };
    }
    const set = takeBack(undo.before, undo.after, onDisk.stored.set);
    if (set === null) return this.conflict(onDisk, null);
    const answer = await this.write(onDisk, set, undo.name, null);
    if (answer.is === 'done') this.undos.forget(id);
    return answer;
  }

  /** Writes, and answers with what then stands; `undo` is kept where the decision can be taken back. */
  private async write(
    onDisk: PlanOnDisk,
    set: FactSet,
    name: EntryName | null,
    undo: Parameters<Undos['keep']>[0] | null,
  ): Promise<StudioAnswer> {
    const { stored } = onDisk;
    let found: readonly Finding[];
    try {
      found = await writeFacts(stored, set);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      const fresh = (await this.files.read(stored.plan.id)) ?? onDisk;
      return this.conflict(fresh, name === null ? null : find(fresh, name));
    }
    if (found.length > 0) return { is: 'refused', faults: sayFindings(found, set, name) };
    // The files are read again meanwhile; whoever asks next is told of all that stands there then.
    this.files.read(stored.plan.id).catch(() => null);
    const written = { revision: '', stored: { ...stored, set } };
    const facts = toFacts(written, this.token);
    return { is: 'done', facts, name, undo: undo === null ? null : this.undos.keep(undo) };
  }

  private conflict(onDisk: PlanOnDisk, theirs: StudioEntry | null): StudioAnswer {
    return { is: 'conflict', facts: toFacts(onDisk, this.token), theirs };
  }
}

function find({ stored }: PlanOnDisk, name: EntryName): StudioEntry | null {
  const entries = toEntries(stored.set, stored.clauses);
  return entries.find(({ kind, key }) => kind === name.kind && key === name.key) ?? null;
}

/** A decision as the rules of deciding take it; who was first is settled by then. */
function toDecision(decision: AboutEntry): Decision {
  return decision.action === 'add' ? decision : { ...decision, version: null };
}
