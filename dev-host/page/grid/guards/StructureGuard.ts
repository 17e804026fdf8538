import { CanceledError, type ICommandService } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { RemoveSheetConfirmCommand, RenameSheetOperation } from '@univerjs/sheets-ui';
import type { Engine } from '../../../engine/workbook/Engine';

/** What a person does to the sheets as such. */
const structureActions: ReadonlySet<string> = new Set(
  [
    CopySheetCommand,
    InsertSheetCommand,
    RemoveSheetCommand,
    RemoveSheetConfirmCommand,
    RenameSheetOperation,
    SetWorksheetHideCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
    SetWorksheetShowCommand,
  ].map(({ id }) => id),
);

/**
 * Refuses what Excel refuses in a workbook whose structure is protected: to add, copy, delete, rename, move, hide or
 * show sheets (support article "Protect a workbook").
 */
export class StructureGuard {
  /** @param container holds the sheet tabs */
  constructor(
    private readonly engine: Engine,
    commands: ICommandService,
    private readonly container: HTMLElement,
    refused: () => void,
  ) {
    commands.beforeCommandExecuted(({ id, params }) => {
      if (!engine.structureProtection || !structureActions.has(id)) return;
      if (id === SetWorksheetNameCommand.id) this.showName((params as { subUnitId?: string }).subUnitId);
      refused();
      // Univer's own way to keep a command from being carried out.
      throw new CanceledError();
    });
  }

  /** The name was typed into the tab itself, where Univer leaves it. */
  private showName(sheet: string | undefined): void {
    const info = this.engine.sheets().find(({ id }) => id === sheet);
    const tabs = [...this.container.querySelectorAll<HTMLElement>('[data-u-comp=slide-tab-item]')];
    const label = tabs.find((tab) => tab.dataset.id === sheet)?.querySelector('span');
    if (info && label) label.textContent = info.name;
  }
}
