import { AS_OF_NAME, LIMIT_NAMES } from '../cells/definedNames';
import type { Language } from '../../words/language/Language';
import type { FormatPlace } from '../scaffold/formats/formatLooks';

/**
 * Formulas of the conditional formats that earlier versions gave the tracker, so that they are known as ours and
 * replaced: by fixed days first, by the names of the limits later, then with the alert on the name, at first
 * regardless of the status word. Data: never shorten it.
 */
export function earlierFormulas({ taskStatus, alert }: Language, { letter }: FormatPlace): string[] {
  const [status, actual, finish] = [letter('status'), letter('actual'), letter('finish')];
  const open = (condition: string) =>
    `=AND(ISNUMBER(${finish}),${actual}="",${status}<>"${taskStatus.done.word}",` +
    `${status}<>"${taskStatus.cancelled.word}",${condition})`;
  const anyStatus = (condition: string) =>
    `IF(ISNUMBER(${finish}),AND(${actual}="",${status}<>"${taskStatus.done.word}",` +
    `${status}<>"${taskStatus.cancelled.word}",${condition}),FALSE)`;
  const daysLate = `${AS_OF_NAME}-${finish}`;
  const words = (...said: string[]) => said.map((word) => `${letter('alert')}="${word}"`).join(',');
  const says = (...said: string[]) => `=OR(${words(...said)})`;
  const blocked = `${status}="${taskStatus.blocked.word}",${actual}=""`;
  const red = anyStatus(`${daysLate}>${LIMIT_NAMES.slipThreshold}`);
  const amber = anyStatus(`${daysLate}>0`);
  const soon = anyStatus(`${finish}-${AS_OF_NAME}<=${LIMIT_NAMES.lookAhead}`);
  return [
    `=${status}="${taskStatus.cancelled.word}"`,
    open(`${daysLate}>3`),
    open(`${daysLate}>=-3`),
    open(`${daysLate}>${LIMIT_NAMES.slipThreshold}`),
    open(`${daysLate}>0`),
    open(`${finish}-${AS_OF_NAME}<=${LIMIT_NAMES.lookAhead}`),
    says(alert.red),
    says(alert.amber, alert.lateStart),
    says(alert.dueToday, alert.dueSoon),
    `=AND(${blocked},OR(${words(alert.red)},${red}))`,
    `=OR(${words(alert.red)},${red})`,
    `=AND(${blocked})`,
    `=OR(${words(alert.amber, alert.lateStart)},${amber})`,
    `=OR(${words(alert.dueToday, alert.dueSoon)},${soon})`,
    `=${red}`,
    `=${amber}`,
    `=${soon}`,
    `=OR(${status}="${taskStatus.cancelled.word}",${status}="${taskStatus.done.word}",` +
      `AND(ISNUMBER(${actual}),${actual}<=${AS_OF_NAME}))`,
  ];
}
