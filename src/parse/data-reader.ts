import { posix } from 'node:path';
import type { z } from 'zod';
import type { AuthoredFile, DataFile } from '../domain/corpus.ts';
import { indexBy } from '../domain/index-by.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import { type Parsed, parseJson } from './json.ts';

/** Parses the JSON files of a corpus, keeps what is wrong with them, and notes which of them nobody can read whole. */
export class DataReader {
  private readonly authored: readonly AuthoredFile[];
  private readonly findings: Finding[];
  private readonly unread: Set<string>;

  constructor(authored: readonly AuthoredFile[], findings: Finding[], unread: Set<string>) {
    this.authored = authored;
    this.findings = findings;
    this.unread = unread;
  }

  /** The files whose path fits a pattern, in the order of their paths. */
  matching(pattern: RegExp): readonly AuthoredFile[] {
    return this.authored.filter(({ file }) => pattern.test(file));
  }

  required<Schema extends z.ZodType>(file: string, schema: Schema): Parsed<z.output<Schema>> {
    const found = this.authored.find((candidate) => candidate.file === file);
    if (found !== undefined) return this.parse(found, schema);
    const start = { file, line: 1, column: 1 };
    // A file that is there and cannot be read was told of already.
    if (!this.unread.has(file)) this.findings.push(findingAt(start, 'file-missing', null));
    this.unread.add(file);
    return { value: null, isWhole: false, findings: [], locate: () => start };
  }

  optional<Schema extends z.ZodType>(file: string, schema: Schema): DataFile<z.output<Schema>> | null {
    const found = this.authored.find((candidate) => candidate.file === file);
    return found === undefined ? null : this.dataFile(found, schema);
  }

  folder<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): readonly DataFile<z.output<Schema>>[] {
    return this.matching(pattern)
      .map((found) => this.dataFile(found, schema))
      .filter((parsed) => parsed !== null);
  }

  /** The files of one name in the folders of the plans below `data/plans` or `data/drafts`, by the plan's id. */
  ofPlans<Schema extends z.ZodType>(
    folder: 'plans' | 'drafts',
    name: string,
    schema: Schema,
  ): ReadonlyMap<string, DataFile<z.output<Schema>>> {
    const files = this.folder(new RegExp(`^data/${folder}/[^/]+/${RegExp.escape(name)}$`), schema);
    return indexBy(files, ({ folder }) => folder);
  }

  private dataFile<Schema extends z.ZodType>(
    found: AuthoredFile,
    schema: Schema,
  ): DataFile<z.output<Schema>> | null {
    const { value, locate } = this.parse(found, schema);
    const { file } = found;
    if (value === null) return null;
    const name = posix.basename(file, '.json');
    return { file, name, folder: posix.basename(posix.dirname(file)), value, locate };
  }

  private parse<Schema extends z.ZodType>(
    { file, text }: AuthoredFile,
    schema: Schema,
  ): Parsed<z.output<Schema>> {
    const parsed = parseJson(text, file, schema);
    this.findings.push(...parsed.findings);
    if (!parsed.isWhole) this.unread.add(file);
    return parsed;
  }
}
