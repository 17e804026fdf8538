import { chineseCalendarRows } from '../../../domain/calendar/chineseCalendar';
import { buildCalendar } from '../../../domain/calendar/workCalendar';
import type { Problem } from '../../../domain/schema/problem';
import { timelineRows } from '../../../domain/timeline/timelineRows';
import { timelineWindow } from '../../../domain/timeline/timelineWindow';
import type { Language } from '../../../words/language/Language';
import { AS_OF_NAME } from '../../../workbook/cells/definedNames';
import { freeSheetName } from '../../../workbook/cells/freeSheetName';
import type { DrawnSheet } from '../../../workbook/drawn/DrawnSheet';
import { drawnWrite, isCurrent } from '../../../workbook/drawn/drawnWrite';
import { tableInWay } from '../../../workbook/drawn/tableInWay';
import { EDITED } from '../../../workbook/drawn/queueDrawnRead';
import type { ColumnMap } from '../../../workbook/read/columnMap';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import { unhideSheet } from '../../../workbook/scaffold/addSheet';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { calendarColumns } from '../../../workbook/sheets/calendarTable';
import { newNameWrite } from '../../../workbook/sheets/names/newNameWrite';
import { asOfFormula } from '../../../workbook/sheets/names/asOfName';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { timelineSheet } from '../../../workbook/timeline/timelineSheet';
import type { WriteBatch } from '../../../workbook/write/WriteBatch';
import type { RunSettings } from '../../run/runSettings';
import { choiceOf, type TimelineChoice, type TimelineRequest } from './timelineRequest';
import { timelineTasks, type FoundTask } from './timelineTasks';

/** What a timeline follows from: a refresh, as it is to be written. */
export interface TimelineBasis {
  workbook: WorkbookSnapshot;
  tracker: { columns: ColumnMap<'tasks'>; seen: TableSnapshot };
  verdicts: readonly FoundTask[];
  run: RunSettings;
}

/**
 * Adds the timeline to a refresh: the one that was asked for, else the one there is, where anything of it differs. What
 * is live in it needs no refresh.
 * @returns what is in the way of keeping it up; the refresh goes on
 * @throws WorkbookError what is in the way of one that was asked for
 */
export function addTimeline(batch: WriteBatch, basis: TimelineBasis, asked?: TimelineRequest): Problem[] {
  const { workbook, tracker, run } = basis;
  const { timeline: seen } = workbook;
  const choice = asked ?? choiceOf(seen);
  if (!choice || tracker.columns.at('id') === undefined) return [];
  const drawn = drawTimeline(basis, choice);
  if (!asked && isCurrent(seen, drawn)) return [];
  const obstacle = obstacleOf(workbook, drawn, asked);
  if (obstacle) {
    if (asked) throw new WorkbookError(obstacle);
    return [obstacle];
  }
  if (workbook.asOfName.formula === null) {
    // Somebody deleted the name that the bars go by, or the workbook was never made by us.
    const formula = asOfFormula(run.stored.asOf, workbook.dateSystem);
    batch.add(newNameWrite({ defined: new Set(), name: AS_OF_NAME, meaning: formula }));
  }
  // Whoever asks for it wants to see it; a refresh leaves it hidden.
  if (asked && seen.place?.isHidden) batch.add(unhideSheet(seen.place.range.worksheet));
  batch.add(
    drawnWrite(seen, drawn, {
      name: timelineName(workbook, tracker.columns.language),
      choices: [choice.span, choice.grouping],
      overwriteEdited: asked?.overwriteEdited ?? false,
      isUpkeep: asked === undefined,
    }),
  );
  const rows = asked ? tasksWithoutBar(basis) : 0;
  return rows > 0 ? [{ code: 'tasksWithoutBar', sheet: tracker.seen.sheet, rows }] : [];
}

/** Tasks whose start and finish were read from texts: Opsbook understands them, formulas do not. */
function tasksWithoutBar({ verdicts, tracker: { columns, seen } }: TimelineBasis): number {
  return verdicts.filter(({ assessed: { row, assessment } }) => {
    const { start, finish } = assessment.dates;
    const isReal = (key: 'start' | 'finish') =>
      typeof seen.rows[row]?.[columns.at(key) ?? -1]?.value === 'number';
    return start !== null && finish !== null && !(isReal('start') && isReal('finish'));
  }).length;
}

/** What the timeline's sheet is called, or will be. */
export const timelineName = (
  { timeline, sheetNames }: WorkbookSnapshot,
  { timelineSheet: { name } }: Language,
): string =>
  timeline.place?.sheet ?? freeSheetName(name, new Set(sheetNames.map((one) => one.toLowerCase())));

/** The timeline as it is to be. */
function drawTimeline(
  { workbook, tracker, verdicts, run }: TimelineBasis,
  { span, grouping }: TimelineChoice,
): DrawnSheet {
  const { columns, seen } = tracker;
  const { language } = columns;
  const window = timelineWindow(span, run.period);
  const { tasks, goals } = timelineTasks(verdicts, workbook.tables.plan);
  const { calendar } = workbook.tables;
  const [day, kind] = calendar ? calendarColumns(calendar) : [];
  const listed = timelineRows(tasks, window, grouping, goals);
  const ids = new Set(listed.rows.flatMap((row) => (row.kind === 'task' ? [row.id] : [])));
  return timelineSheet({
    language,
    window,
    listed,
    texts: tasks.filter(({ id }) => ids.has(id)),
    ungrouped: grouping === 'goal' ? language.timelineSheet.noGoal : language.timelineSheet.noOwner,
    header: (key) => {
      const at = columns.at(key);
      return at === undefined ? null : (seen.headers[at] ?? null);
    },
    countsCalendarDays: run.settings.dayBasis === 'calendar',
    calendar:
      calendar && day !== undefined && kind !== undefined
        ? { day: calendar.headers[day] ?? '', kind: calendar.headers[kind] ?? '' }
        : null,
    published: buildCalendar([], chineseCalendarRows()),
  });
}

function obstacleOf(
  { timeline: { place, note }, structureProtected }: WorkbookSnapshot,
  drawn: DrawnSheet,
  asked?: TimelineRequest,
): Problem | null {
  const needsStructure = !place || (asked !== undefined && place.isHidden);
  if (needsStructure && structureProtected) return { code: 'workbookProtected' };
  if (!place) return null;
  const { sheet, isProtected, isFiltered } = place;
  if (isProtected) return { code: 'sheetProtected', sheet };
  if (isFiltered) return { code: 'tableFiltered', sheet };
  const table = tableInWay(place, drawn);
  if (table) return { code: 'tableInWay', sheet, table };
  return note?.mark === EDITED && !asked?.overwriteEdited ? { code: 'drawnSheetEdited', sheet } : null;
}
