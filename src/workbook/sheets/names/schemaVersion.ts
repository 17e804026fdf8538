import { SCHEMA_NAME, SCHEMA_VERSION } from '../../cells/definedNames';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';
import { newNameWrite } from './newNameWrite';

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

/**
 * Makes a workbook of one version, 0 without a name, one of a later version. Taken back, that is logged in a request of
 * its own: the log has its earlier columns only then.
 */
export function schemaVersionWrite(from: number, to: number): PlainWrite {
  const write = newNameWrite({
    defined: new Set(from === 0 ? [] : [SCHEMA_NAME.toLowerCase()]),
    name: SCHEMA_NAME,
    meaning: `=${to}`,
    isHidden: true,
    ...(from === 0 ? {} : { before: `=${from}` }),
  });
  return { ...write, back: () => loggedBack(write, from, to) };
}

function loggedBack({ back }: PlainWrite, from: number, to: number): TakeBack | null {
  const way = back === 'none' ? null : back();
  if (!way) return null;
  const look = (context: Excel.RequestContext) => {
    const ask = way.look(context);
    return async () => {
      const found = await ask();
      const logged = {
        action: 'undo',
        row: '',
        field: '',
        before: `v${to}`,
        after: `v${from}`,
        why: '',
      } as const;
      return found.write ? { ...found, undone: 1, logged } : found;
    };
  };
  return { ...way, goesFirst: false, look };
}
