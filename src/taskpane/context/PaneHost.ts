import type { Day } from '../../domain/dates/day';
import type { OfficeTheme } from './personal/OfficeTheme';

/** What the pane asks of the program around it and of the clock; made in `index.tsx`, faked in tests. */
export interface PaneHost {
  /** Office's display language, e.g. `zh-CN`. */
  displayLanguage: string;
  /** Read again whenever asked, as Excel does not announce a change of theme. */
  readTheme: () => OfficeTheme | undefined;
  /** The person's own day. */
  today: () => Day;
  /** The time of their day, in minutes since midnight. */
  minute: () => number;
  /** Milliseconds, for the age of a refresh. */
  now: () => number;
  /** Of Opsbook, as package.json has it. */
  version: string;
  /** Loads the page again: in the version that is served now, and with a new connection to Excel. */
  reload: () => void;
  /** Draws an SVG document as a PNG file, Base64; `size` in its own pixels. */
  drawPng: (svg: string, size: { width: number; height: number }) => Promise<string>;
  /** Whether this Excel opens further workbooks for an add-in. */
  opensWorkbooks: boolean;
  /** Local wall time such as `09:12`. */
  wallTime: () => string;
}
