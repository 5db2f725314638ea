import type { PlanMeta } from '../../schema/plan.ts';

/** What a document says about itself, as far as that can be read for certain; null is what cannot. */
export interface ReadFacts {
  readonly kind: string | null;
  readonly number: string | null;
  /** ISO date. */
  readonly issued: string | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly signer: PlanMeta['signer'];
  readonly abstract: string | null;
  /** Whether the abstract is printed in capitals, so that its small letters are ours. */
  readonly isRecased: boolean;
  readonly period: PlanMeta['period'];
  readonly legalBases: PlanMeta['legalBases'];
  /** The names of provinces at its head, each once. */
  readonly provinces: readonly string[];
}
