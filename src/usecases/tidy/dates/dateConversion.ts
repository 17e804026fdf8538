import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { Day } from '../../../domain/dates/day';
import type { Problem } from '../../../domain/schema/problem';
import type { CellRef } from '../../../workbook/cells/cellRef';

/** A cell that is read as a day but does not hold one. */
export interface DateItem {
  /** To be applied when the person ticks it. */
  change: CellChange;
  cell: CellRef;
  /** The row's name and the column's header. */
  name: string;
  header: string;
  /** What the cell shows. */
  text: string;
  day: Day;
  /** Sure, so ticked unless the person says otherwise. */
  ticked: boolean;
  /** What the cell may mean instead of the item before it, as 11月10日 instead of 11月1日: at most one of them is ticked. */
  isOther: boolean;
  /** What is in doubt, one clause each. */
  doubts: readonly string[];
}

export interface DatePreview {
  items: readonly DateItem[];
  /** Cells that hold something no day can be read from. */
  unreadable: readonly { cell: CellRef; text: string }[];
  /** Rows with such cells that have no 编号 yet, by which they would be found again: refresh first. */
  withoutId: number;
  problems: readonly Problem[];
}
