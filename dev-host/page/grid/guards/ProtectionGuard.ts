import type { ICommandService } from '@univerjs/core';
import { CanceledError, type ICommandInfo } from '@univerjs/core';
import type { Rect } from '../../../engine/book/Book';
import type { Engine } from '../../../engine/workbook/Engine';
import { protectedActions } from './protectedActions';

/**
 * Refuses what Excel refuses on a protected sheet: changing locked cells, and the actions protection does not
 * allow (documentation: "Protect a worksheet").
 */
export class ProtectionGuard {
  constructor(
    private readonly engine: Engine,
    commands: ICommandService,
    private readonly refused: () => void,
  ) {
    commands.beforeCommandExecuted((command) => {
      if (!this.isRefused(command)) return;
      this.refused();
      // Univer's own way to keep a command from being carried out.
      throw new CanceledError();
    });
  }

  private isRefused(command: Readonly<ICommandInfo>): boolean {
    const needs = protectedActions[command.id];
    if (!needs) return false;
    const sheet = this.engine.activeSheet();
    const { protection } = this.engine.parts(sheet);
    if (!protection) return false;
    if (needs === 'unlocked cells')
      return opensEditor(command) && this.hasLockedCell(this.engine.selection(sheet));
    return protection.options[needs] !== true;
  }

  /** Cells without content or style are locked too: that is the default style. */
  private hasLockedCell(rect: Rect): boolean {
    const sheet = this.engine.activeSheet();
    const used = this.engine.usedRect(sheet, false);
    const inside = used && lastRow(rect) <= lastRow(used) && lastColumn(rect) <= lastColumn(used);
    if (!inside) return true;
    const cells = this.engine.read(sheet, rect).flat();
    return cells.some((cell) => this.engine.style(cell?.style).locked !== false);
  }
}

/** The operation that opens the cell editor also closes it, which is always allowed. */
function opensEditor({ params }: Readonly<ICommandInfo>): boolean {
  return (params as { visible?: boolean } | undefined)?.visible !== false;
}

const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;
