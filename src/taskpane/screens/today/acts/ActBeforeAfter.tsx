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
    return [
      { header, before: text.trim(), after: typeof after === 'object' ? isoDay(after.day) : String(after) },
    ];
  });
  return (
    <BeforeAfter place={m('act.place', { sheet: alert.cell.sheet, row: alert.sheetRow })} cells={cells} />
  );
}
