import { adopting } from './adopting';
import { alertActions } from './alertActions';
import { changes } from './changes';
import { digest } from './digest';
import { issues } from './issues';
import { monthEnd } from './monthEnd';
import { plan } from './plan';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';
import { summary } from './summary';
import { tidy } from './tidy';
import { today } from './today';

/**
 * What is only shown, never stored: the keys and the {placeholders} every other language must have.
 * Verbs of two to four characters, no 您 or 请, a space between Chinese and Latin letters or digits except in
 * dates, full-width punctuation.
 */
export const messages = {
  ...adopting,
  ...alertActions,
  ...changes,
  ...digest,
  ...issues,
  ...monthEnd,
  ...plan,
  ...settings,
  ...shell,
  ...start,
  ...summary,
  ...tidy,
  ...today,
} as const;
