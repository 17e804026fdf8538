import type { Problem } from '../../../domain/schema/problem';
import { SCHEMA_NAME, SCHEMA_VERSION } from '../../cells/definedNames';
import { isOfficeFailure } from '../../session/officeProblem';

/**
 * Queues the reading of the workbook's schema version; call the answer after the next sync.
 * @returns what is in the way of writing where a later Opsbook made it: that one knows what is in its cells.
 */
export function queueNewerSchemaRead(context: Excel.RequestContext): () => Promise<Problem | null> {
  const asked = queueVersion(context);
  return async () => {
    try {
      return newer(asked);
    } catch (error) {
      // The request it went with was not answered, such as one that asked for more than one answer holds.
      if (!isOfficeFailure(error) || error.code !== 'PropertyNotLoaded') throw error;
      const again = queueVersion(context);
      await context.sync();
      return newer(again);
    }
  };
}

const queueVersion = (context: Excel.RequestContext): Excel.NamedItem =>
  context.workbook.names.getItemOrNullObject(SCHEMA_NAME).load('value');

function newer(item: Excel.NamedItem): Problem | null {
  const version = item.isNullObject ? SCHEMA_VERSION : Number(item.value as unknown);
  return version > SCHEMA_VERSION ? { code: 'workbookNewer', version } : null;
}
