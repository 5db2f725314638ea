import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { describeAccessibility } from './page-accessibility.ts';

describeAccessibility('dark', await readPages(siteFolder));
