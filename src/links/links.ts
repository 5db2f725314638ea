import { type ComparisonAddress, formatComparison } from './comparison-address.ts';

/** Every address of the site, each made in one place. All of them start with the base path and pages end with a slash. */
export interface Links {
  /** Any address of the ledger, which carries no base path. */
  readonly at: (address: string) => string;
  readonly home: string;
  readonly plans: string;
  readonly provinces: string;
  readonly about: string;
  readonly method: string;
  /** How a plan comes onto the site, for who edits one. */
  readonly guide: string;
  readonly icon: string;
  readonly plan: (planId: string) => string;
  readonly clause: (planId: string, clauseId: string) => string;
  readonly planMarkdown: (planId: string) => string;
  readonly planJson: (planId: string) => string;
  /** The list of corrected scanning errors of a plan. */
  readonly planCorrections: (planId: string) => string;
  readonly province: (provinceId: string) => string;
  readonly tasks: string;
  /** The page of all tasks of one plan. */
  readonly planTasks: (planId: string) => string;
  /** A task by its id on the site, `<plan>--<task>`. */
  readonly task: (taskId: string) => string;
  readonly targets: string;
  /** The page of all figures that one plan sets as goals. */
  readonly planTargets: (planId: string) => string;
  readonly indicators: string;
  readonly indicator: (indicatorId: string) => string;
  /** The page on which a reader sets figures side by side; what is chosen stands in the query. */
  readonly comparison: string;
  readonly comparisonOf: (choice: Partial<ComparisonAddress>) => string;
  /** All indicators of a field side by side, whole without scripts. */
  readonly comparedField: (field: string) => string;
  /** An indicator as the page of comparisons reads it. */
  readonly comparedIndicator: (indicatorId: string) => string;
  readonly agencies: string;
  readonly agency: (agencyId: string) => string;
  readonly progress: string;
  readonly data: string;
  /** A dataset's file, `extension` without the dot. */
  readonly dataset: (dataset: string, extension: string) => string;
  /** Where a search is sent; the query is `?q=`. */
  readonly search: string;
  /** The folder of the search index, with a slash at the end. */
  readonly searchIndex: string;
  /** A copy of a source document, byte for byte. */
  readonly source: (fileName: string) => string;
}

/** The addresses of a site that lives under `base` (`/` or `/ke-hoach-mo`). */
export function createLinks(base: string): Links {
  const at = (path: string): string => `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
  const plan = (planId: string): string => at(`ke-hoach/${planId}/`);
  return {
    at,
    home: at(''),
    plans: at('ke-hoach/'),
    provinces: at('tinh/'),
    about: at('gioi-thieu/'),
    method: at('phuong-phap/'),
    guide: at('huong-dan/'),
    icon: at('bieu-tuong.svg'),
    plan,
    clause: (planId, clauseId) => `${plan(planId)}#${clauseId}`,
    planMarkdown: (planId) => at(`ke-hoach/${planId}.md`),
    planJson: (planId) => at(`ke-hoach/${planId}.json`),
    planCorrections: (planId) => at(`ke-hoach/${planId}/hieu-dinh/`),
    province: (provinceId) => at(`tinh/${provinceId}/`),
    tasks: at('nhiem-vu/'),
    planTasks: (planId) => at(`ke-hoach/${planId}/nhiem-vu/`),
    task: (taskId) => at(`nhiem-vu/${taskId}/`),
    targets: at('muc-tieu/'),
    planTargets: (planId) => at(`ke-hoach/${planId}/muc-tieu/`),
    indicators: at('chi-tieu/'),
    indicator: (indicatorId) => at(`chi-tieu/${indicatorId}/`),
    comparison: at('so-sanh/'),
    comparisonOf: (choice) => `${at('so-sanh/')}${formatComparison(choice)}`,
    comparedField: (field) => at(`so-sanh/${field}/`),
    comparedIndicator: (indicatorId) => at(`so-sanh/${indicatorId}.json`),
    agencies: at('co-quan/'),
    agency: (agencyId) => at(`co-quan/${agencyId}/`),
    progress: at('tien-do/'),
    data: at('du-lieu/'),
    dataset: (dataset, extension) => at(`du-lieu/${dataset}.${extension}`),
    search: at('tim-kiem/'),
    searchIndex: at('tim-kiem/chi-muc/'),
    source: (fileName) => at(`nguon/${fileName}`),
  };
}
