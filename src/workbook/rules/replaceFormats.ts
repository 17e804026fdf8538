import type { TableSnapshot } from '../read/tableSnapshot';
import { addFormats } from '../scaffold/formats/addFormats';
import type { ScaffoldFormat } from '../scaffold/formats/ScaffoldFormat';
import type { FormatsSnapshot } from './readFormats';

/**
 * Queues ours in place of ours. Excel puts what is added above all else: formats of people that came before ours come
 * before them again, so that a colour they see is not covered.
 */
export function replaceFormats(
  { table }: TableSnapshot,
  { ours, above }: FormatsSnapshot,
  formats: readonly ScaffoldFormat[],
): void {
  ours.forEach((format) => format.delete());
  addFormats(table.getDataBodyRange(), formats);
  for (const format of [...above].reverse()) format.priority = 0;
}
