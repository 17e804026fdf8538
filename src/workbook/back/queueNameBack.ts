import { NO_WAY_BACK, type TakeBack } from './PlainWrite';

interface Before {
  /** Queues what the name stood for before; null: there was no such name. */
  restore: ((item: Excel.NamedItem) => void) | null;
  /** It follows from rows, and is worked out again with them. */
  isWorkedOut?: boolean;
}

/**
 * Queues the reading of a name as the request leaves it; the answer takes it back while it still stands for that.
 * Compared as Excel returns it, which spells formulas its own way.
 */
export function queueNameBack(
  item: Excel.NamedItem,
  name: string,
  { restore, isWorkedOut = false }: Before,
): () => TakeBack {
  item.load('formula');
  return () => {
    const left = String(item.formula);
    return {
      isWorkedOut,
      goesFirst: true,
      look: (context) => {
        const now = context.workbook.names.getItemOrNullObject(name);
        now.load('formula');
        return () => {
          if (now.isNullObject || String(now.formula) !== left) return NO_WAY_BACK;
          const queue = () => (restore ? restore(now) : now.delete());
          return { ...NO_WAY_BACK, write: { cells: 0, queue, back: 'none' } };
        };
      },
    };
  };
}
