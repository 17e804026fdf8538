import { SCHEMA_NAME, SCHEMA_VERSION } from '../../cells/definedNames';
import type { PlainWrite } from '../../write/WriteBatch';

/**
 * Queues the reading of the version of the workbook contract; call the answer after the next sync. 0 where an Opsbook
 * from before there were versions made the workbook; the present one where somebody gave the name another meaning.
 */
export function queueSchemaVersionRead(context: Excel.RequestContext): () => number {
  const item = context.workbook.names.getItemOrNullObject(SCHEMA_NAME).load('value');
  return () => {
    if (item.isNullObject) return 0;
    const version = Number(item.value as unknown);
    return Number.isInteger(version) ? version : SCHEMA_VERSION;
  };
}

/** What makes a workbook of one version one of another; 0 has no name. */
export const schemaVersionWrite = (from: number, to: number): PlainWrite | null =>
  from === to
    ? null
    : {
        cells: 0,
        queue: ({ workbook: { names } }) => {
          if (to === 0) names.getItem(SCHEMA_NAME).delete();
          else if (from === 0) names.add(SCHEMA_NAME, `=${to}`).visible = false;
          else names.getItem(SCHEMA_NAME).formula = `=${to}`;
        },
      };
