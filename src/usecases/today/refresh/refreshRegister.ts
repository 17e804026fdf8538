import { scheduleAlerts } from '../../../domain/alert/scheduleAlerts';
import { updateRegister, type RegisterUpdate } from '../../../domain/alert/updateRegister';
import type { ScheduleAlert } from '../../../domain/alert/scheduleAlert';
import { isoDay, type Day } from '../../../domain/dates/day';
import type { Problem } from '../../../domain/schema/problem';
import { registerOf, type RegisterSnapshot } from '../../../workbook/sheets/alertRegister';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import type { RunSettings } from '../../run/runSettings';
import type { TaskVerdict } from './taskVerdicts';

/** 预警清单 as it was and as the refresh leaves it. */
export interface RefreshedRegister {
  seen: RegisterSnapshot;
  /** The alerts of the tasks as of the run's day. */
  alerts: readonly ScheduleAlert[];
  update: RegisterUpdate;
  problems: Problem[];
}

/** What is done with the register besides, such as 知晓. */
export type RegisterEdit = (update: RegisterUpdate, asOf: Day) => RegisterUpdate;

/** Brings the register up to the run's day (SPEC section 4). */
export function refreshRegister(
  workbook: WorkbookSnapshot,
  verdicts: readonly TaskVerdict[],
  run: RunSettings,
  edit: RegisterEdit = (update) => update,
): RefreshedRegister {
  const seen = registerOf(workbook, run.period);
  const watched = verdicts.map(({ id, assessed: { task, assessment, planned } }) => {
    return { id, name: task.name, owner: task.owner, approver: planned?.approver ?? '', assessment };
  });
  const alerts = scheduleAlerts(watched);
  const update = edit(updateRegister(seen.entries, alerts, run.asOf), run.asOf);
  const { recordedUpTo } = update;
  const sheet = workbook.tables.alerts?.sheet ?? '';
  const ahead: Problem[] =
    recordedUpTo === null ? [] : [{ code: 'registerAhead', sheet, day: isoDay(recordedUpTo) }];
  return { seen, alerts, update, problems: [...seen.unreadable, ...ahead] };
}
