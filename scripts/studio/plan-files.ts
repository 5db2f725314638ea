import { loadCorpus } from '../../src/load/corpus.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readFacts, type StoredFacts } from '../draft-files/fact-store.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A plan as it stands on disk, and a short text that is another one as soon as a file changes. */
export interface PlanOnDisk {
  readonly revision: string;
  readonly stored: StoredFacts;
}

interface Kept<Value> {
  readonly revision: string;
  readonly value: Promise<Value>;
}

/** The files of a corpus as the studio asks for them: read anew only after one of them changed. */
export class PlanFiles {
  private readonly root: string;
  private readonly asOf: string;
  private corpus: Kept<Corpus> | null = null;
  private readonly plans = new Map<string, Kept<StoredFacts | null>>();

  constructor(root: string, asOf: string) {
    this.root = root;
    this.asOf = asOf;
  }

  /** All plans. */
  async readAll(): Promise<Corpus> {
    const revision = await fingerprintOf(this.root);
    if (this.corpus?.revision !== revision) {
      const value = loadCorpus(this.root, this.asOf).then(({ corpus }) => corpus);
      this.corpus = { revision, value };
    }
    return this.corpus.value;
  }

  /** One plan; null where there is none of that id, or its text cannot be read. */
  async read(planId: string): Promise<PlanOnDisk | null> {
    const revision = await fingerprintOf(this.root);
    let kept = this.plans.get(planId);
    if (kept?.revision !== revision) {
      kept = { revision, value: readFacts(this.root, this.asOf, planId) };
      this.plans.set(planId, kept);
    }
    const stored = await kept.value;
    return stored === null ? null : { revision, stored };
  }
}
