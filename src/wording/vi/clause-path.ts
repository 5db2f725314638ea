import type { ClauseFacts } from '../../domain/catalogue/clause-facts.ts';
import { contentsLabel, contentsTitle } from '../../domain/clauses/contents.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { Plan } from '../../domain/corpus.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { citePlan } from './plan-name.ts';
import { formatTargetYear } from './units.ts';

/** Below this a title is read at a glance; a longer one is cut at a word. */
const longest = 72;

/**
 * Where a clause stands, for one who comes to it by its link: the plan with its province, the titles above it as
 * printed, and the years of its figures where no title says them:
 * `Kế hoạch 24/KH-UBND ngày 05/3/2025, tỉnh Trà Vinh › II. MỤC TIÊU › 2. Mục tiêu cụ thể › đến năm 2030`.
 */
export function formatClausePath(
  { clause, ancestors }: PlacedClause,
  plan: Plan,
  facts: ClauseFacts | undefined,
  provinces: ProvinceRegister,
): string {
  const titles = ancestors.flatMap((above) => {
    const title = contentsTitle(above);
    return title === null ? [] : [shorten([contentsLabel(above), title].filter(Boolean).join(' '))];
  });
  const own = contentsTitle(clause) ?? '';
  const years = (facts?.targets ?? []).flatMap(({ target }) =>
    target.year === null || [...titles, own].some((title) => title.includes(String(target.year)))
      ? []
      : [formatTargetYear(target)],
  );
  return [
    citePlan(plan, provinces),
    ...titles,
    ...(years.length === 0 ? [] : [[...new Set(years)].join(', ')]),
  ].join(' › ');
}

function shorten(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longest)).replace(/[,;:]$/, '')}…`;
}
