import { ICommandService } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Book } from '../../engine/book/Book';
import { emptyBook } from '../../engine/book/emptyBook';
import type { Engine } from '../../engine/workbook/Engine';
import * as library from '../../engine/univer/library/library';
import { UniverEngine } from '../../engine/univer/UniverEngine';
import { showMessage } from '../shell/showMessage';
import { pageText, type PageLanguage } from '../shell/pageText';
import { showCharts } from './charts/showCharts';
import { drawConditionalTexts } from './draw/drawConditionalTexts';
import { projectConditionalFormats } from './draw/projectConditionalFormats';
import { createGridUniver } from './createGridUniver';
import { drawDates1904 } from './draw/drawDates1904';
import { typeDates } from './draw/typeDates';
import { drawNotes } from './draw/drawNotes';
import { drawTables } from './draw/drawTables';
import { GridView } from './draw/GridView';
import { drawPictures } from './draw/drawPictures';
import { ProtectionGuard } from './guards/ProtectionGuard';
import { StructureGuard } from './guards/StructureGuard';
import { textDrawing } from './textDrawing';
import { CellPrompts } from './guards/CellPrompts';
import { EntryGuard } from './guards/EntryGuard';

export interface Grid {
  engine: Engine;
  view: GridView;
  load(book: Book): void;
}

/**
 * The spreadsheet people see: Univer's grid over the engine, with what Excel does on top of cells (validation,
 * protection, tables, conditional colours, notes, charts, pictures).
 *
 * @param container where the grid is drawn
 * @param layer lies over the page; small things beside cells are put there
 * @param report gets errors that no caller is left to hear
 */
export function createGrid(
  container: HTMLElement,
  layer: HTMLElement,
  language: PageLanguage,
  report: (error: unknown) => void,
): Grid {
  const univer = createGridUniver(container, language);
  const engine = new UniverEngine(library, univer, { drawing: textDrawing(univer) });
  // Univer sets its sheet services up with the first workbook.
  engine.load(emptyBook());
  const view = new GridView(univer);
  // Row heights are the engine's; Univer's own come late, by other rules, and outlive the workbook.
  view.injector.get(AutoHeightController).dispose();
  const text = pageText(language);
  const commands = view.injector.get(ICommandService);
  new EntryGuard(engine, view, text, report);
  new CellPrompts(engine, view, layer, () => view.focus());
  const refuse = (message: string): void => {
    const buttons: [{ answer: 'ok'; label: string }] = [{ answer: 'ok', label: text.ok }];
    showMessage({ title: text.validationTitle, text: message, buttons })
      // The key that was refused has already reached the hidden editor.
      .then(() => view.resetEditor())
      .catch(report);
  };
  new ProtectionGuard(engine, commands, () => refuse(text.protectedCell));
  new StructureGuard(engine, commands, container, () => refuse(text.protectedStructure));
  if (language === 'zh-CN') typeDates(engine, view);
  drawDates1904(engine, view);
  drawConditionalTexts(view);
  drawTables(engine, view);
  drawNotes(engine, view, container, layer);
  showCharts(engine, view, layer);
  drawPictures(engine, view, layer);
  const redrawConditionalFormats = projectConditionalFormats(engine, view);
  return {
    engine,
    view,
    load(book) {
      engine.load(book);
      redrawConditionalFormats();
    },
  };
}
