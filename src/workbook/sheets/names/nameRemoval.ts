import type { PlainWrite } from '../../write/WriteBatch';

/** Queues the reading of the workbook's names, lower case; call the answer after the next sync. */
export function queueNamesRead(context: Excel.RequestContext): () => ReadonlySet<string> {
  const { names } = context.workbook;
  names.load('items/name');
  return () => new Set(names.items.map(({ name }) => name.toLowerCase()));
}

/** Takes out a name that is there. */
export const nameRemoval = (name: string): PlainWrite => ({
  cells: 0,
  queue: ({ workbook }) => workbook.names.getItem(name).delete(),
});
