import { type Corpus, sourcesFolder } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

const rule = 'source-copies';

/** Endings of what is published byte for byte: nothing that a browser would run in the site's name. */
const kept = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.(txt|md|csv|pdf|docx)$/;

/**
 * The copies of the source documents are plain files of known kinds, directly in their folder, and none is ever
 * replaced: its SHA-256 is that of the ledger.
 */
export const checkSourceCopies: Rule = (corpus) => [
  ...[...corpus.sources.keys()].flatMap((name) => checkKind(name)),
  ...checkHashes(corpus),
];

function checkKind(name: string): readonly Finding[] {
  const place = { file: `${sourcesFolder}/${name}`, line: 1, column: 1 };
  if (name.includes('/')) {
    const message = `bản sao nguồn nằm trong thư mục con (tìm thấy ${name}; cần đặt ngay trong ${sourcesFolder}/).`;
    return [
      { ...place, rule, message, fix: 'Chuyển tệp ra ngoài; nếu trùng tên với bản sao đã có, đặt tên khác.' },
    ];
  }
  if (kept.test(name)) return [];
  const message =
    'tệp này không phải loại bản sao được đăng (cần .txt, .md, .csv, .pdf hoặc .docx, tên không dấu, không khoảng trắng).';
  return [{ ...place, rule, message, fix: 'Đổi tên, lưu sang một trong các loại ấy, hoặc xóa tệp.' }];
}

function checkHashes({ sources, permalinks, locatePermalink }: Corpus): readonly Finding[] {
  const recorded = Object.entries(permalinks.sources);
  const changed = recorded.flatMap(([name, sha256]) => {
    const copy = sources.get(name);
    if (copy === undefined) {
      const message = `bản sao nguồn ${name} đã đăng nhưng không còn trong ${sourcesFolder}/.`;
      return [{ ...locatePermalink(['sources', name]), rule, message, fix: 'Khôi phục tệp từ bản trước.' }];
    }
    if (copy.sha256 === sha256) return [];
    return [
      {
        ...{ file: `${sourcesFolder}/${name}`, line: 1, column: 1, rule },
        message: `bản sao nguồn đã bị thay (SHA-256 tìm thấy ${copy.sha256.slice(0, 12)}…; sổ liên kết ghi ${sha256.slice(0, 12)}…).`,
        fix: 'Khôi phục tệp từ bản trước; bản sao khác của văn bản thì lưu dưới một tên mới.',
      },
    ];
  });
  const fresh = [...sources.keys()].filter((name) => permalinks.sources[name] === undefined);
  if (fresh.length === 0) return changed;
  const message = `${fresh.length} bản sao nguồn chưa ghi mã băm vào sổ liên kết (đầu tiên: ${fresh[0] ?? ''}).`;
  return [...changed, { ...locatePermalink([]), rule, message, fix: 'Chạy npm run ledger để ghi.' }];
}
