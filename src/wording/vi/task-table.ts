import { tableWords } from './table.ts';

// Sent to the browser, so nothing is imported here but words.

/** The head of a column or filter that holds bodies of several roles. */
export const partiesWord = 'Cơ quan thực hiện';

/** Words that the table of tasks needs in the browser. */
export const taskTableWords = {
  ...tableWords,
  kind: 'Loại việc',
  kinds: { task: 'Nhiệm vụ', responsibility: 'Trách nhiệm tổ chức thực hiện', all: 'Cả hai' },
  facets: {
    plan: 'Kế hoạch',
    province: 'Tỉnh',
    lead: partiesWord,
    support: 'Phối hợp',
    group: 'Nhóm việc',
    time: 'Thời gian',
    status: 'Tình trạng',
  },
  columns: {
    lead: partiesWord,
    task: 'Việc phải làm',
    support: 'Phối hợp',
    time: 'Thời gian',
    status: 'Tình trạng',
    plan: 'Kế hoạch',
  },
  things: { task: 'nhiệm vụ', responsibility: 'trách nhiệm', all: 'việc' },
  both: (tasks: string, responsibilities: string): string =>
    `${tasks} nhiệm vụ và ${responsibilities} trách nhiệm tổ chức thực hiện`,
  none: 'Không có việc nào khớp với điều bạn tìm.',
} as const;
