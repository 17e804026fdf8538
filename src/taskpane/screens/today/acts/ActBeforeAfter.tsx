import type { CellChange } from '../../../../domain/changeLog/cellChange';
import { isoDay } from '../../../../domain/dates/day';
import { ACTED_COLUMNS, type AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { BeforeAfter } from '../../../parts/form/BeforeAfter';

interface Props {
  alert: AlertItem;
  changes: readonly CellChange[];
}

/** What an act is about to write into the cells of a task. */
export function ActBeforeAfter({ alert, changes }: Props) {
  const m = useMessage();
  const cells = ACTED_COLUMNS.flatMap((column) => {
    const change = changes.find((one) => one.column === column);
    if (!change) return [];
    const { header, text } = alert.cells[column];
    const { after } = change;
    // The sheet may show it shorter: in one form both days are easiest to compare.
    const day = column === 'finish' ? alert.finish : null;
    return [
      typeof after === 'object'
        ? { header, before: day === null ? text.trim() : isoDay(day), after: isoDay(after.day) }
        : { header, before: text.trim(), after: String(after) },
    ];
  });
  return (
    <BeforeAfter place={m('act.place', { sheet: alert.cell.sheet, row: alert.sheetRow })} cells={cells} />
  );
}
