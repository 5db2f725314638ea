import type { Finding } from '../src/schema/finding.ts';
import { formatFinding } from '../src/wording/finding.ts';
import { findingWords } from '../src/wording/vi/findings/finding-words.ts';

/** Prints every finding, one a line, and a last line that counts them. */
export function reportFindings(findings: readonly Finding[]): void {
  for (const finding of findings) console.error(formatFinding(finding, findingWords));
  if (findings.length === 0) console.log('Kiểm tra xong: không có lỗi nào.');
  else console.error(`\nCó ${findings.length} chỗ cần sửa. Trang đang chạy vẫn giữ nguyên.`);
}
