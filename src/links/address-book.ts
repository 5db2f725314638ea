import type { Permalinks } from '../schema/permalinks.ts';
import { createLinks } from './links.ts';

// The ledger holds addresses without the base path.
const links = createLinks('/');

/**
 * Addresses of pages, files and clauses that can be asked for. The clauses are kept by plan and id: there are a hundred
 * times as many of them as of pages, and hardly any of their addresses is ever spelled.
 */
export class AddressBook {
  private readonly pages: ReadonlySet<string>;
  private readonly clauses: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly planAt: ReadonlyMap<string, string>;

  constructor({ pages, files, clauses }: Pick<Permalinks, 'pages' | 'files' | 'clauses'>) {
    this.pages = new Set([...pages, ...files]);
    this.clauses = new Map(Object.entries(clauses).map(([plan, ids]) => [plan, new Set(ids)]));
    this.planAt = new Map(Object.keys(clauses).map((id) => [links.plan(id), id]));
  }

  /** Whether an address without the base path is one of these. */
  has(address: string): boolean {
    const [page = '', clause] = address.split('#');
    return clause === undefined ? this.pages.has(address) : this.hasClause(this.planAt.get(page), clause);
  }

  hasClause(planId: string | undefined, clauseId: string): boolean {
    return planId !== undefined && (this.clauses.get(planId)?.has(clauseId) ?? false);
  }

  /** Those among which a mistyped address is looked for: the clauses of its page, else all pages and files. */
  around(address: string): readonly string[] {
    const [page = '', clause] = address.split('#');
    const planId = this.planAt.get(page);
    if (clause === undefined || planId === undefined) return [...this.pages];
    return [...(this.clauses.get(planId) ?? [])].map((id) => links.clause(planId, id));
  }

  /** Those that are not in another book: pages, then files, then clauses. */
  except(other: AddressBook): readonly string[] {
    return [
      ...this.pages.difference(other.pages),
      ...[...this.clauses].flatMap(([plan, ids]) =>
        [...ids].filter((id) => !other.hasClause(plan, id)).map((id) => links.clause(plan, id)),
      ),
    ];
  }
}
