import { reportsDataset } from './bao-cao.ts';
import { indicatorsDataset } from './chi-tieu.ts';
import { agenciesDataset } from './co-quan.ts';
import type { Dataset } from './dataset.ts';
import { clausesDataset } from './dieu-khoan.ts';
import { plansDataset } from './ke-hoach.ts';
import { dutiesDataset } from './lich-bao-cao.ts';
import { targetsDataset } from './muc-tieu.ts';
import { tasksDataset } from './nhiem-vu.ts';
import { observationsDataset } from './so-lieu.ts';
import { provincesDataset } from './tinh.ts';

/** Every open-data table of the site, in the order in which they are listed. */
export const allDatasets = [
  plansDataset,
  clausesDataset,
  indicatorsDataset,
  targetsDataset,
  tasksDataset,
  agenciesDataset,
  provincesDataset,
  observationsDataset,
  dutiesDataset,
  reportsDataset,
] as const satisfies readonly Dataset[];
