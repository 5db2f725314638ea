import { countFacts } from '../domain/count-facts.ts';
import { type Counts, countsSchema } from '../schema/counts.ts';
import type { Rule } from './rule.ts';

const names: Readonly<Record<keyof Counts, readonly [things: string, file: string]>> = {
  targets: ['con số mục tiêu', 'targets.json'],
  qualitative: ['mục tiêu không nêu con số', 'targets.json'],
  contradictions: ['chỗ tự trái nhau', 'targets.json'],
  tasks: ['nhiệm vụ', 'tasks.json'],
  responsibilities: ['trách nhiệm', 'tasks.json'],
  duties: ['nghĩa vụ báo cáo, sơ kết, tổng kết', 'duties.json'],
  notes: ['ghi chú của người biên tập', 'tệp .mdx'],
};

/** What is recorded of a plan comes to what a person counted in the document, where somebody did. */
export const checkCounts: Rule = ({ plans }) =>
  plans.flatMap((plan) => {
    if (plan.counts === null) return [];
    const { value, locate } = plan.counts;
    const found = countFacts(plan);
    return countsSchema.keyof().options.flatMap((key) => {
      const counted = value[key];
      if (counted === null || counted === found[key]) return [];
      const [things, file] = names[key];
      return [
        {
          ...locate([key]),
          rule: 'counts',
          message: `đếm trong văn bản được ${counted} ${things}, trong ${file} có ${found[key]}.`,
          fix: `Tìm chỗ thiếu hoặc thừa trong ${file}; nếu đếm lại thấy khác thì sửa con số ở đây.`,
        },
      ];
    });
  });
