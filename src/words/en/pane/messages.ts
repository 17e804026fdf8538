import type { Messages } from '../../language/Messages';
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

/** What is only shown, never stored. Sentence case; a message with a count has a form for one. */
export const messages: Messages = {
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
};
