import type { Day } from '../../domain/dates/day';
import { periodOfDay, type Period } from '../../domain/dates/period';
import type { Problem } from '../../domain/schema/problem';
import type { Settings } from '../../domain/settings/settings';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { settingsOf } from '../../workbook/sheets/settingsTable';
import type { RunOptions } from './runOptions';

/** What one run goes by: the workbook's settings, this run's overrides, and the days that follow from them. */
export interface RunSettings {
  settings: Settings;
  /** What the workbook itself holds; overrides are not stored. */
  stored: Settings;
  asOf: Day;
  asOfIsSet: boolean;
  period: Period;
  problems: Problem[];
}

/** Overrides win over the settings sheet, which wins over today and the month of the as-of day. */
export function runSettings(seen: WorkbookSnapshot, { today, overrides }: RunOptions): RunSettings {
  const stored = settingsOf(seen.tables.settings, seen.dateSystem);
  const settings = { ...stored.settings, ...overrides };
  const asOf = settings.asOf ?? today;
  return {
    settings,
    stored: stored.settings,
    asOf,
    asOfIsSet: settings.asOf !== null,
    period: settings.period ?? periodOfDay(asOf),
    problems: stored.problems,
  };
}
