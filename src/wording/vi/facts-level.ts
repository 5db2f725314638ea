import type { Plan } from '../../domain/corpus.ts';
import { countFacts } from '../../domain/count-facts.ts';
import { countWaiting, countWaitingOf, type WaitingKind, waitingKinds } from '../../domain/count-waiting.ts';
import { joinVietnamese } from '../../text/lists.ts';
import { formatNumber } from '../../text/numbers.ts';

/** Words of the pages that count what plans say, for plans of which not all is recorded yet. */
export const factsLevelWords = {
  /** Instead of a number. */
  unseparated: 'chưa tách',
  unchecked: 'chưa đối chiếu',
  textAlone: 'Trang này mới có toàn văn',
  textAloneMeans:
    'Văn bản đọc, tìm và dẫn lại được như mọi kế hoạch khác; mục tiêu và nhiệm vụ trong đó chưa tính vào con số nào của trang.',
  separateNothing: 'chưa tách mục tiêu và nhiệm vụ',
  figuresAlone: 'Đã tách mục tiêu, chưa tách nhiệm vụ',
  noTasksYet: 'Chưa tách nhiệm vụ',
  noWorkTold: 'trang này chưa kể được việc nào, của cơ quan nào',
  means:
    'Máy đọc các mục ấy từ văn bản. Mục nào đã có người đối chiếu với câu chữ của văn bản mới hiện trên trang và được tính; phần còn lại chưa hiện ở đâu và không tính vào con số nào.',
  /** Before the names of plans that a count leaves out. */
  leftOut: {
    both: 'Chưa có mục tiêu và nhiệm vụ nào được đối chiếu với văn bản, nên chưa kể ở đây:',
    figures: 'Chưa có mục tiêu nào được đối chiếu với văn bản, nên chưa kể ở đây:',
    tasks: 'Chưa có nhiệm vụ nào được đối chiếu với văn bản, nên chưa kể ở đây:',
    part: 'Mới đối chiếu một phần với văn bản, nên số ở đây chưa đủ:',
  },
  plans: (count: string): string => `${count} kế hoạch`,
  noneOf: {
    both: (titles: string): string => `Chưa đối chiếu mục tiêu và nhiệm vụ nào của: ${titles}.`,
    figures: (titles: string): string => `Chưa đối chiếu mục tiêu nào của: ${titles}.`,
    tasks: (titles: string): string => `Chưa đối chiếu nhiệm vụ nào của: ${titles}.`,
    part: (titles: string): string =>
      `Mới đối chiếu một phần mục tiêu, nhiệm vụ của: ${titles}; con số ở các trang chưa đủ.`,
  },
} as const;

const things: Readonly<Record<WaitingKind, string>> = {
  targets: 'mục tiêu có số',
  qualitative: 'mục tiêu không có số',
  tasks: 'nhiệm vụ',
  responsibilities: 'trách nhiệm tổ chức thực hiện',
  duties: 'việc báo cáo',
};

/** Kinds that pages of figures, or of tasks, count. */
export const kindsOf: Readonly<Record<'figures' | 'tasks' | 'both', readonly WaitingKind[]>> = {
  figures: ['targets', 'qualitative'],
  tasks: ['tasks', 'responsibilities', 'duties'],
  both: waitingKinds,
};

/** `30`; where some of them wait, `12 trên 30`. */
export function formatShare(recorded: number, waiting: number): string {
  const count = formatNumber(recorded);
  return waiting === 0 ? count : `${count} trên ${formatNumber(recorded + waiting)}`;
}

/** How many of a kind are recorded of a plan, as `formatShare`. */
export function formatRecorded(plan: Plan, kind: WaitingKind): string {
  return formatShare(countFacts(plan)[kind], countWaiting(plan)[kind]);
}

/** `12 trên 30 nhiệm vụ, 0 trên 9 việc báo cáo…`: the kinds of which some wait; empty where none do. */
export function sayWaiting(plan: Plan, kinds: readonly WaitingKind[]): string {
  const waiting = countWaiting(plan);
  return kinds
    .filter((kind) => waiting[kind] > 0)
    .map((kind) => `${formatRecorded(plan, kind)} ${things[kind]}`)
    .join(', ');
}

/** `Đã đối chiếu 180 trên 210 mục tiêu có số; chưa đối chiếu 30 nhiệm vụ.`; null where nothing waits. */
export function sayChecked(plan: Plan, kinds: readonly WaitingKind[] = waitingKinds): string | null {
  const recorded = countFacts(plan);
  const waiting = countWaiting(plan);
  const open = kinds.filter((kind) => waiting[kind] > 0);
  const begun = open.filter((kind) => recorded[kind] > 0);
  const untouched = open.filter((kind) => recorded[kind] === 0);
  if (open.length === 0) return null;
  const parts = [
    ...(begun.length === 0
      ? []
      : [
          `đã đối chiếu ${joinVietnamese(begun.map((kind) => `${formatRecorded(plan, kind)} ${things[kind]}`))}`,
        ]),
    ...(untouched.length === 0
      ? []
      : [
          `chưa đối chiếu ${joinVietnamese(untouched.map((kind) => `${formatNumber(waiting[kind])} ${things[kind]}`))}`,
        ]),
  ];
  const said = parts.join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** What the page of a plan says of how far it is worked up, the most important first; nothing where all of it is. */
export function sayLevel(plan: Plan): { readonly said: string; readonly means: string | null } | null {
  const checked = sayChecked(plan);
  const { textAlone, textAloneMeans, separateNothing, figuresAlone, noTasksYet, noWorkTold, means } =
    factsLevelWords;
  const { facts } = plan.meta;
  if (checked === null) {
    const said = {
      none: `${textAlone}: ${separateNothing}.`,
      figures: `${figuresAlone}: ${noWorkTold}.`,
      all: null,
    }[facts];
    return said === null ? null : { said, means: facts === 'none' ? textAloneMeans : null };
  }
  const beyond =
    countWaitingOf(plan, 'tasks') === null && countWaitingOf(plan, 'duties') === null
      ? ` ${noTasksYet}: ${noWorkTold}.`
      : '';
  const lead =
    facts === 'none' ? `${textAlone}: ${checked.charAt(0).toLowerCase()}${checked.slice(1)}` : checked;
  return { said: lead + beyond, means };
}

/** Instead of a number of which nothing is recorded. */
export function sayNoneRecorded(plan: Plan, kind: WaitingKind): string {
  return countWaiting(plan)[kind] > 0 ? factsLevelWords.unchecked : factsLevelWords.unseparated;
}
