import { ALERTS } from './pages/alerts';
import type { Page } from './page';
import { ATTAINMENT } from './pages/attainment';
import { CASCADE } from './pages/cascade';
import { DATES } from './pages/dates';
import { ISSUES } from './pages/issues';
import { PLAN } from './pages/plan';
import { SETTINGS } from './pages/settings';
import { SLIP } from './pages/slip';
import { STATUS } from './pages/status';
import { WORDINGS } from './pages/wordings';

/** The pages of the manual, in the order of its index. */
export const PAGES: readonly Page[] = [
  DATES,
  STATUS,
  SLIP,
  ALERTS,
  CASCADE,
  PLAN,
  ISSUES,
  ATTAINMENT,
  WORDINGS,
  SETTINGS,
];
