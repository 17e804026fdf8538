import type { ExcelContext } from '../session/excelSession';
import { isOfficeFailure } from '../session/officeProblem';
import type { FormatsSnapshot } from './readFormats';

/** What some versions answer to a question about a rule that a person copied, or that an undo brought back. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'GeneralException',
  'InvalidOperation',
  'InvalidReference',
]);

const UNREAD: FormatsSnapshot = { state: 'unread', wanted: [], ours: [], above: [], before: [] };

/**
 * Reads what the conditional formats of tables say: one round trip, and one a table where Excel cannot read one of them
 * (office-js #6835, #6396). A table with such a format is `unread`; those of the others are known all the same.
 * @param queued for each table what queues the reading
 */
export async function settleFormats(
  context: ExcelContext,
  queued: readonly (() => () => FormatsSnapshot)[],
): Promise<FormatsSnapshot[]> {
  const all = await settled(context, () => {
    const answers = queued.map((queue) => queue());
    return () => answers.map((answer) => answer());
  });
  if (all) return all;
  const formats: FormatsSnapshot[] = [];
  for (const queue of queued) formats.push((await settled(context, queue)) ?? UNREAD);
  return formats;
}

/** @returns null where Excel cannot read it */
async function settled<Read>(context: ExcelContext, queue: () => () => Read): Promise<Read | null> {
  const answer = queue();
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeFailure(error) || !UNREADABLE.has(error.code)) throw error;
    return null;
  }
  return answer();
}
