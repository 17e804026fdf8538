import type { Problem } from '../../../domain/schema/problem';
import { SCHEMA_NAME, SCHEMA_VERSION } from '../../cells/definedNames';
import { ifAnswered } from '../../session/asked';

/**
 * Queues the reading of the workbook's schema version; call the answer after the next sync.
 * @returns what is in the way of writing where a later Opsbook made it: that one knows what is in its cells.
 */
export function queueNewerSchemaRead(context: Excel.RequestContext): () => Promise<Problem | null> {
  const asked = queueVersion(context);
  return async () => {
    const answered = ifAnswered(() => newer(asked));
    if (answered !== undefined) return answered;
    const again = queueVersion(context);
    await context.sync();
    return newer(again);
  };
}

const queueVersion = (context: Excel.RequestContext): Excel.NamedItem =>
  context.workbook.names.getItemOrNullObject(SCHEMA_NAME).load('value');

function newer(item: Excel.NamedItem): Problem | null {
  const version = item.isNullObject ? SCHEMA_VERSION : Number(item.value as unknown);
  return version > SCHEMA_VERSION ? { code: 'workbookNewer', version } : null;
}
