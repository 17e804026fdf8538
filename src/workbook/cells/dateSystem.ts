import type { DateSystem } from '../../domain/dates/serial';

/**
 * Queues the question which date system the workbook uses; call the answer after the next sync.
 * No member says, but 2 January 1904 is day 1 where dates count from 1904 and day 1463 elsewhere.
 */
export function queueDateSystemRead(context: Excel.RequestContext): () => DateSystem {
  const secondOf1904 = context.workbook.functions.date(1904, 1, 2);
  secondOf1904.load('value');
  return () => (secondOf1904.value === 1 ? 1904 : 1900);
}
