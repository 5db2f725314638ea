import type { Corpus } from '../domain/corpus.ts';
import type { Finding, FindingCode } from '../schema/finding.ts';

/** The files in which others are named by ids. */
const registers = /^data\/(provinces\.json|agencies\/.*|plans\/[^/]+\/tasks\.json)$/;
const ledger = 'data/permalinks.json';
/** What shifts the ids of clauses. */
const shifting: ReadonlySet<FindingCode> = new Set(['label-gap', 'label-letter', 'bullet-mark']);

/**
 * The corpus in which what findings make unsure is as good as unread: a register with an id in doubt, facts that are
 * missing, a ledger with a slip in it, and the text of a plan whose numbering is broken. Nobody can tell what names them wrongly, or what of
 * them is gone.
 */
export function withUnsure(corpus: Corpus, findings: readonly Finding[]): Corpus {
  const files = findings.flatMap((finding) => {
    const { file, path } = finding;
    if (isMissingFacts(finding)) return finding.facts.files;
    return file === ledger || (path?.at(-1) === 'id' && registers.test(file)) ? [file] : [];
  });
  const texts = new Set(findings.filter(({ code }) => shifting.has(code)).map(({ file }) => file));
  const isNew = files.some((file) => !corpus.unread.has(file));
  if (!isNew && texts.size === 0) return corpus;
  return {
    ...corpus,
    unread: new Set([...corpus.unread, ...files]),
    plans: corpus.plans.map((plan) => (texts.has(plan.file) ? { ...plan, isTextWhole: false } : plan)),
  };
}

function isMissingFacts(finding: Finding): finding is Finding<'facts-missing'> {
  return finding.code === 'facts-missing';
}
