import { findingAt } from '../schema/finding.ts';
import { checkReference, toDeadReference } from './dead-reference.ts';
import { findGonePlans } from './plan-renames.ts';
import type { Rule } from './rule.ts';
import { indicatorNames, mayBeUnreadAgency, planNames } from './unread.ts';

/** Everything that a register names exists, and every register and folder is named after what it is about. */
export const checkRegisterReferences: Rule = (corpus, index) => [
  ...checkIndicators(corpus, index),
  ...checkProvinceFiles(corpus, index),
  ...checkSuccessors(corpus, index),
  ...checkPlanFolders(corpus, index),
];

const checkIndicators: Rule = (corpus) => {
  const indicators = indicatorNames(corpus);
  return [
    ...corpus.indicators.flatMap(({ value, locate }) =>
      value.incomparable.flatMap(({ with: other }, at) =>
        other === null
          ? []
          : checkReference('indicator', other, indicators, () => locate(['incomparable', at, 'with'])),
      ),
    ),
    ...corpus.observations.flatMap(({ value, locate }) =>
      value.flatMap(({ indicator }, at) =>
        checkReference('indicator', indicator, indicators, () => locate([at, 'indicator'])),
      ),
    ),
  ];
};

/** The registers of agencies and observations are files named after a province. */
const checkProvinceFiles: Rule = ({ agencies, observations, unread }, { provinces }) =>
  unread.has('data/provinces.json')
    ? []
    : [...agencies, ...observations].flatMap(({ name, locate }) =>
        provinces.has(name)
          ? []
          : [findingAt(locate([]), 'file-of-no-province', toDeadReference(name, provinces))],
      );

const checkSuccessors: Rule = (corpus, { agencies }) =>
  corpus.agencies.flatMap(({ value, locate }) =>
    value.flatMap(({ successors }, at) =>
      successors.flatMap(({ agency }, nth) =>
        agency === null || mayBeUnreadAgency(agency, corpus)
          ? []
          : checkReference('agency', agency, agencies, () => locate([at, 'successors', nth, 'agency'])),
      ),
    ),
  );

/** Facts, drafts and reports in a folder that is no plan's would be read by nobody; one finding a folder. */
const checkPlanFolders: Rule = (corpus) => {
  const plans = planNames(corpus);
  const gone = findGonePlans(corpus);
  const folders = new Map(
    corpus.files.flatMap((file) => {
      const [path, folder] = /^data\/(?:plans|drafts|reports)\/([^/]+)(?=\/)/.exec(file) ?? [];
      return path === undefined || folder === undefined ? [] : [[path, folder] as const];
    }),
  );
  return [...folders].flatMap(([path, folder]) =>
    plans.has(folder) || gone.has(folder)
      ? []
      : [
          findingAt(
            { file: `${path}/`, line: 1, column: 1 },
            'folder-of-no-plan',
            toDeadReference(folder, plans),
          ),
        ],
  );
};
