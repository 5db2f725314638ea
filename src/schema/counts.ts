import { z } from 'zod';

const count = (what: string) => z.int().min(0).nullable().describe(`${what}; null khi chưa đếm`);

/**
 * `data/plans/<plan>/counts.json`: how many there are of each in a plan, as a person counted them in the document. What
 * is recorded must come to the same, so that nothing gets lost or doubled without a word.
 */
export const countsSchema = z.strictObject({
  targets: count('Con số mục tiêu'),
  qualitative: count('Mục tiêu không nêu con số'),
  contradictions: count('Chỗ văn bản tự trái nhau'),
  tasks: count('Nhiệm vụ'),
  responsibilities: count('Trách nhiệm trong phần tổ chức thực hiện'),
  duties: count('Nghĩa vụ báo cáo, sơ kết, tổng kết'),
  notes: count('Ghi chú của người biên tập trong văn bản'),
});

export type Counts = z.infer<typeof countsSchema>;
