import { fold } from '../../text/fold.ts';
import { readLabelled } from '../label-line.ts';
import { isCapitals } from '../printed.ts';
import type { Region, Title } from '../region.ts';
import type { SourceLine } from '../source-line.ts';
import { readHead } from './head.ts';
import { readLegalBases } from './legal-bases.ts';
import { readPeriod } from './period.ts';
import { readDate, readNumber } from './printed-date.ts';
import type { ReadFacts } from './read-facts.ts';
import { capitalise, Recaser } from './recase.ts';
import { readSigner } from './signer.ts';

/** What is said at the head and the end of a document. `names` are those of all provinces. */
export function toFacts(regions: readonly Region[], names: readonly string[]): ReadFacts {
  const outer = regions[0]?.type === 'decision' ? regions[0].regions : regions;
  const recaser = new Recaser([...regions.flatMap(linesOf).map(wordsOf), ...offices], names);
  const head = readHead(firstLines(outer, 'letterhead'), recaser);
  // What is attached to a decision has the name of its issuer too, and no number.
  const issuer = head.issuer ?? readHead(firstLines(regions, 'letterhead'), recaser).issuer;
  const titles = regions.flatMap(titlesOf);
  const title = outer.flatMap(titlesOf)[0];
  const printed = (title?.abstract ?? []).map(wordsOf).join(' ');
  const abstract = printed === '' ? null : capitalise(recaser.write(printed));
  const attached = titles.flatMap(({ attachment }) => attachment.map(wordsOf)).join(' ');
  return {
    ...head,
    issuer,
    number: head.number ?? readNumber(attached),
    issued: head.issued ?? readDate(attached),
    kind: title?.kind ?? null,
    signer: readSigner(firstLines(outer, 'signature'), recaser),
    abstract,
    isRecased: isCapitals(printed),
    period: readPeriod(abstract ?? ''),
    legalBases: [...readLegalBases(firstParagraphs(outer))],
    provinces: findNames([issuer ?? '', head.place ?? ''], names),
  };
}

/** What official bodies and offices are called in running text, where a document itself names them in capitals alone. */
const offices = [
  ...['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân thành phố', 'Hội đồng nhân dân tỉnh', 'Tỉnh ủy', 'Thành ủy'],
  ...[
    'Ban Thường vụ Tỉnh ủy',
    'Ban Chấp hành Đảng bộ tỉnh',
    'Chủ tịch',
    'Phó Chủ tịch',
    'Bí thư',
    'Phó Bí thư',
  ],
  ...['Giám đốc', 'Phó Giám đốc', 'Trưởng ban', 'Chánh Văn phòng', 'Sở Khoa học và Công nghệ'],
].map((name) => `theo ${name}`);

function wordsOf({ text }: SourceLine): string {
  return text.replaceAll(/\[\^[^\]]+\]/g, '');
}

function firstLines(regions: readonly Region[], type: 'letterhead' | 'signature'): readonly string[] {
  const found = regions.flatMap((region) => (region.type === type ? [region.lines] : []))[0];
  return (found ?? []).map(wordsOf);
}

function linesOf(region: Region): readonly SourceLine[] {
  if (region.type === 'annex' || region.type === 'decision') return region.regions.flatMap(linesOf);
  return region.type === 'body'
    ? region.units.flatMap((unit) => (unit.type === 'line' ? [unit.line] : []))
    : [];
}

function titlesOf(region: Region): readonly Title[] {
  if (region.type === 'annex' || region.type === 'decision') return region.regions.flatMap(titlesOf);
  return region.type === 'title' ? [region.title] : [];
}

/** What stands before the first number. */
function firstParagraphs(regions: readonly Region[]): readonly string[] {
  const lines = regions.flatMap((region) => (region.type === 'body' ? linesOf(region) : []));
  const end = lines.findIndex(({ text }) => readLabelled(text).label !== null);
  return (end < 0 ? lines.slice(0, mostReasons) : lines.slice(0, end)).map(({ text }) => text);
}

/** Without any number the beginning of a text is not told from the rest. */
const mostReasons = 10;

function findNames(texts: readonly string[], names: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    names.filter((name) => ` ${fold(text)} `.includes(` ${fold(name)} `)),
  );
  const distinct = [...new Set(found)];
  // “Hà Nam” is no name in “Quảng Hà Nam Ninh”.
  return distinct.filter((name) => !distinct.some((other) => other !== name && other.includes(name)));
}
