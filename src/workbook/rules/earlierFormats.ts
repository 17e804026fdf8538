import { AS_OF_NAME, LIMIT_NAMES } from '../cells/definedNames';
import type { Language } from '../../words/language/Language';
import type { FormatPlace } from '../scaffold/formats/formatLooks';

/**
 * Formulas of the conditional formats that earlier versions gave the tracker, so that they are known as ours and
 * replaced: by fixed days first, by the names of the limits later. Data: never shorten it.
 */
export function earlierFormulas({ taskStatus, alert }: Language, { letter }: FormatPlace): string[] {
  const [status, actual, finish] = [letter('status'), letter('actual'), letter('finish')];
  const open = (condition: string) =>
    `=AND(ISNUMBER(${finish}),${actual}="",${status}<>"${taskStatus.done.word}",` +
    `${status}<>"${taskStatus.cancelled.word}",${condition})`;
  const daysLate = `${AS_OF_NAME}-${finish}`;
  const says = (...words: string[]) =>
    `=OR(${words.map((word) => `${letter('alert')}="${word}"`).join(',')})`;
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
  ];
}
