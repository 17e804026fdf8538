import type { TableKey } from '../../../domain/schema/columnKeys';
import { queueNameBack } from '../../back/queueNameBack';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';
import { OFFERED_NAME, tableOfferedName } from '../../cells/definedNames';

/** Tables with owners, in the order of the sheets. */
export const OWNER_TABLES = ['plan', 'tasks', 'issues'] as const satisfies readonly TableKey[];
export type OwnerTable = (typeof OWNER_TABLES)[number];

/** Owners noted in a name, as read; `formula` is null where there is no such name, which is as good as nobody. */
export interface OfferedNote {
  name: string;
  formula: string | null;
  item: Excel.NamedItem;
}

export interface OfferedSnapshot {
  /** Those for which the tables were last looked through, also where a table offers others. */
  latest: OfferedNote;
  /** Whom each table was last given to offer: one that was passed over since still offers these. */
  tables: Readonly<Record<OwnerTable, OfferedNote>>;
}

/** No list of owners: the next refresh looks the tables through. */
const LOOK_AGAIN = '=0';

/** Queues the reading of the names; call the answer after the next sync. */
export function queueOfferedRead(context: Excel.RequestContext): () => OfferedSnapshot {
  const queue = (name: string) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return (): OfferedNote => ({ name, formula: item.isNullObject ? null : String(item.formula), item });
  };
  const latest = queue(OFFERED_NAME);
  const [plan, tasks, issues] = [
    queue(tableOfferedName('plan')),
    queue(tableOfferedName('tasks')),
    queue(tableOfferedName('issues')),
  ];
  return () => ({ latest: latest(), tables: { plan: plan(), tasks: tasks(), issues: issues() } });
}

/** The owners a note has. */
export const notedOwners = ({ formula }: OfferedNote): readonly string[] =>
  (/^="(.*)"$/.exec(formula ?? '')?.[1] ?? '').split(',').filter((owner) => owner !== '');

/** A text of the length of a list, which a name takes as well. */
const offeredFormula = (owners: readonly string[]): string => `="${owners.join(',')}"`;

/** Whether exactly these are noted. */
export const isNoted = ({ formula }: OfferedNote, owners: readonly string[]): boolean =>
  (formula ?? offeredFormula([])) === offeredFormula(owners);

/** Notes owners; null where they are noted already. */
export const offeredWrite = (note: OfferedNote, owners: readonly string[]): PlainWrite | null =>
  isNoted(note, owners) ? null : noteWrite(note, offeredFormula(owners));

/** What is noted where tables with owners are made: of the others, the next refresh finds out whom they are to offer. */
export function newTablesOffered(
  { latest, tables }: OfferedSnapshot,
  made: readonly TableKey[],
  owners: readonly string[],
): readonly (PlainWrite | null)[] {
  const ours = OWNER_TABLES.filter((table) => made.includes(table));
  const isAll = ours.length === OWNER_TABLES.length;
  const again =
    latest.formula === null || latest.formula === LOOK_AGAIN ? null : noteWrite(latest, LOOK_AGAIN);
  return [
    ...ours.map((table) => offeredWrite(tables[table], owners)),
    ...(ours.length === 0 ? [] : [isAll ? offeredWrite(latest, owners) : again]),
  ];
}

function noteWrite({ name, formula: before, item }: OfferedNote, formula: string): PlainWrite {
  let back: (() => TakeBack) | null = null;
  return {
    cells: 0,
    queue: (context) => {
      const named = before === null ? context.workbook.names.add(name, formula) : item;
      if (before === null) named.visible = false;
      else named.formula = formula;
      const restore = before === null ? null : (left: Excel.NamedItem) => void (left.formula = before);
      back = queueNameBack(named, name, { restore });
    },
    back: () => back?.() ?? null,
  };
}
