import { ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Engine } from '../../../engine/workbook/Engine';
import { element } from '../../shell/element';
import type { CellBox, GridView } from '../draw/GridView';
import { placeBeside } from '../draw/placeBeside';
import { listItems, plainText } from './listItems';
import { ListDropdown } from './ListDropdown';
import { ruleAt, type CellRule } from './ruleAt';

/** What Excel shows at the selected cell: the arrow of its list, the input prompt of its rule, its note. */
export class CellPrompts {
  private readonly prompt = element('div', { class: 'cell-prompt', role: 'tooltip', hidden: '' });
  private readonly dropdown: ListDropdown;
  private cell: CellRule | undefined;
  /** The canvas changes its size when the task pane beside it is opened, closed or made wider. */
  private readonly sizes = new ResizeObserver(() => this.update());
  private watched: HTMLCanvasElement | null = null;

  /** @param focusGrid gives the keyboard to the grid */
  constructor(
    private readonly engine: Engine,
    private readonly view: GridView,
    layer: HTMLElement,
    focusGrid: () => void,
  ) {
    this.dropdown = new ListDropdown(
      {
        items: () => (this.cell ? listItems(engine, this.cell) : []),
        current: () => this.selectedText(),
      },
      (item) => this.write(item),
      focusGrid,
    );
    layer.append(this.prompt, this.dropdown.arrow, this.dropdown.list);
    view.onMoved(() => this.update());
    engine.onChange(({ type }) => type === 'parts' && this.update());
    // Before the grid's own listeners: they would move the selection.
    window.addEventListener('keydown', (event) => this.openByKeyboard(event), { capture: true });
  }

  private update(): void {
    this.watchSize();
    const sheet = this.engine.activeSheet();
    const { row, column } = this.engine.selection(sheet);
    const box = this.visibleBox(row, column);
    this.cell = ruleAt(this.engine, sheet, row, column);
    this.updateDropdown(box);
    this.updatePrompt(box);
  }

  private watchSize(): void {
    const canvas = this.view.canvas();
    if (!canvas || canvas === this.watched) return;
    this.sizes.disconnect();
    this.sizes.observe(canvas);
    this.watched = canvas;
  }

  private updateDropdown(box: CellBox | null): void {
    const offered = this.cell?.rule.type === 'list' && this.cell.rule.inCellDropDown;
    if (offered && box && !this.view.isEditing) this.dropdown.showBeside(box);
    else this.dropdown.hide();
  }

  private updatePrompt(box: CellBox | null): void {
    const { show, title, message } = this.cell?.rule.prompt ?? { show: false, title: '', message: '' };
    this.prompt.hidden = !box || !show || title + message === '';
    if (!box || this.prompt.hidden) return;
    this.prompt.replaceChildren(element('strong', {}, title), element('span', {}, message));
    // Measured where the edge of the window does not squeeze it.
    Object.assign(this.prompt.style, { left: '0px', top: '0px' });
    const area = this.view.canvasBox();
    if (!area) return;
    const place = placeBeside(box, this.prompt.getBoundingClientRect(), area, Math.min(box.width / 2, 40));
    Object.assign(this.prompt.style, { left: `${place.x}px`, top: `${place.y}px` });
  }

  /** Null when the cell is scrolled out of sight. */
  private visibleBox(row: number, column: number): CellBox | null {
    const box = this.view.cellBox(this.engine.activeSheet(), row, column);
    const canvas = this.view.canvasBox();
    if (!box || !canvas) return null;
    const inside = box.x + box.width > canvas.x && box.x + box.width < canvas.x + canvas.width;
    return inside && box.y >= canvas.y && box.y + box.height < canvas.y + canvas.height ? box : null;
  }

  private openByKeyboard(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    // The arrow is drawn with the next frame; whoever is quicker opens the list of the cell they are in all the same.
    this.update();
    if (!this.dropdown.isShown) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dropdown.open();
  }

  private selectedText(): string {
    if (!this.cell) return '';
    const { sheet, row, column } = this.cell;
    const [[cell] = []] = this.engine.read(sheet, { row, column, rowCount: 1, columnCount: 1 });
    return plainText(cell?.value ?? null);
  }

  private write(item: string): void {
    if (!this.cell) return;
    const { sheet, row, column } = this.cell;
    const number = Number(item);
    this.view.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.view.workbook?.getUnitId(),
      subUnitId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v: item !== '' && Number.isFinite(number) ? number : item, p: null, f: null, si: null },
    });
  }
}
