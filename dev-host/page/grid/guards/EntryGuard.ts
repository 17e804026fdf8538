import { ICommandService, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import { SetCellEditVisibleWithF2Operation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import type { Engine } from '../../../engine/workbook/Engine';
import { fromUniverValue } from '../../../engine/univer/cells/cellConversion';
import { showMessage } from '../../shell/showMessage';
import type { PageText } from '../../shell/pageText';
import type { GridView } from '../draw/GridView';
import { isEntryAllowed } from './isEntryAllowed';
import { ruleAt, type CellRule } from './ruleAt';

/**
 * Checks what the person types against the sheet's validation rules before it gets into the cell, and asks
 * what Excel asks: stop = retry or cancel, warning = keep it or not, information = message only.
 */
export class EntryGuard {
  private readonly commands: ICommandService;

  constructor(
    private readonly engine: Engine,
    private readonly view: GridView,
    private readonly text: PageText,
    report: (error: unknown) => void,
  ) {
    this.commands = view.injector.get(ICommandService);
    view.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      // After all who make something of what was typed (0: dates and numbers from text), before the last (-1).
      priority: -0.5,
      handler: (entry, place, next) => {
        const ruled = ruleAt(engine, place.subUnitId, place.row, place.col);
        if (!ruled || !entry || ruled.rule.type === 'any') return next(entry);
        this.decide(ruled, entry).catch(report);
        // Leaving the cell as it is keeps a refused entry from ever being a change others hear of.
        return next(place.worksheet.getCellRaw(place.row, place.col) ?? {});
      },
    });
  }

  private async decide(cell: CellRule, entry: ICellData): Promise<void> {
    const { sheet, row, column, rule } = cell;
    const value = entry.f ? await this.engine.evaluate(entry.f, sheet, row, column) : fromUniverValue(entry);
    if (!rule.error.show || (await isEntryAllowed(this.engine, cell, value)) || (await this.accepts(cell))) {
      this.write(cell, entry);
    }
  }

  /** Asks the person. A refused entry ends with the cell selected, open for another try where that was wanted. */
  private async accepts(cell: CellRule): Promise<boolean> {
    const { retry, cancel, ok, yes, no, validationTitle, validationMessage, validationWarning } = this.text;
    const { title, message, style } = cell.rule.error;
    const shown = { title: title || validationTitle, text: message || validationMessage };
    if (style === 'stop') {
      const buttons = [
        { answer: 'retry', label: retry },
        { answer: 'cancel', label: cancel },
      ] as const;
      const answer = await showMessage({ ...shown, buttons: [...buttons] });
      this.returnTo(cell);
      if (answer === 'retry') this.openEditor();
      return false;
    }
    if (style === 'information') {
      const buttons = [
        { answer: 'ok', label: ok },
        { answer: 'cancel', label: cancel },
      ] as const;
      const kept = (await showMessage({ ...shown, buttons: [...buttons] })) === 'ok';
      if (!kept) this.returnTo(cell);
      return kept;
    }
    const buttons = [
      { answer: 'yes', label: yes },
      { answer: 'no', label: no },
      { answer: 'cancel', label: cancel },
    ] as const;
    const text = `${shown.text}\n\n${validationWarning}`;
    const answer = await showMessage({ title: shown.title, text, buttons: [...buttons] });
    if (answer === 'yes') return true;
    this.returnTo(cell);
    if (answer === 'no') this.openEditor();
    return false;
  }

  private write({ sheet, row, column }: CellRule, value: ICellData): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const unitId = this.view.workbook?.getUnitId();
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId: sheet, range, value });
  }

  private returnTo({ sheet, row, column }: CellRule): void {
    this.engine.select(sheet, { row, column, rowCount: 1, columnCount: 1 });
  }

  /** Opens the selected cell as F2 does. */
  private openEditor(): void {
    const how = { visible: true, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.F2 };
    this.commands.syncExecuteCommand(SetCellEditVisibleWithF2Operation.id, how);
  }
}
