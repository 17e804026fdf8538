import type { AlertRegisterColumn } from '../../words/language/SchemaWords';
import type { Day } from '../dates/day';
import type { Language } from '../../words/language/Language';
import { dayToSerial, type DateSystem } from '../dates/serial';
import type { AlertEntry } from './scheduleAlert';

/**
 * What the cells of one entry's row in 预警清单 hold: words of the language, and date serials of the workbook's
 * date system; '' for a blank cell. Every column is a field of the entry by the same name.
 */
export function registerCells(
  entry: AlertEntry,
  language: Language,
  dateSystem: DateSystem,
): Record<AlertRegisterColumn, string | number> {
  const date = (day: Day | null) => (day === null ? '' : (dayToSerial(day, dateSystem) ?? ''));
  const { acknowledged } = entry;
  return {
    task: entry.task,
    name: entry.name,
    rule: language.alerts.rules[entry.rule],
    severity: entry.severity === null ? '' : language.alert[entry.severity],
    days: entry.days ?? '',
    owner: entry.owner,
    approver: entry.approver,
    firstSeen: date(entry.firstSeen),
    lastSeen: date(entry.lastSeen),
    acknowledged: typeof acknowledged === 'string' ? acknowledged : date(acknowledged),
    snoozedUntil: date(entry.snoozedUntil),
    escalatedOn: date(entry.escalatedOn),
    resolvedOn: date(entry.resolvedOn),
  };
}
