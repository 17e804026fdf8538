import { element } from '../../shell/element';
import type { CellBox } from '../draw/GridView';

const ARROW_SIZE = 20;
const ROWS_SHOWN = 8;

/**
 * The arrow beside a selected cell with a list rule and the list it opens, by mouse or with Alt+Down, as in
 * Excel: arrow keys choose, Enter takes, Esc closes.
 */
export class ListDropdown {
  readonly arrow = element(
    'button',
    { class: 'list-arrow', tabindex: '-1', 'aria-haspopup': 'listbox' },
    '▾',
  );
  readonly list = element('ul', { class: 'list-items', role: 'listbox', tabindex: '-1' });
  private items: string[] = [];
  private chosen = 0;

  /**
   * @param current text of the selected cell
   * @param pick takes over the item the person chose
   * @param closed gives the keyboard back to the grid
   */
  constructor(
    private readonly source: { items(): string[]; current(): string },
    private readonly pick: (item: string) => void,
    private readonly closed: () => void,
  ) {
    this.hide();
    this.arrow.addEventListener('click', () => (this.list.hidden ? this.open() : this.close()));
    this.list.addEventListener('keydown', (event) => this.press(event));
    this.list.addEventListener('blur', () => (this.list.hidden = true));
  }

  /** Puts the arrow to the right of the cell, outside it. */
  showBeside(box: CellBox): void {
    Object.assign(this.arrow.style, {
      left: `${box.x + box.width}px`,
      top: `${box.y + box.height - Math.min(ARROW_SIZE, box.height)}px`,
      height: `${Math.min(ARROW_SIZE, box.height)}px`,
    });
    Object.assign(this.list.style, {
      left: `${box.x}px`,
      top: `${box.y + box.height}px`,
      minWidth: `${box.width + ARROW_SIZE}px`,
    });
    this.arrow.hidden = false;
  }

  hide(): void {
    this.arrow.hidden = true;
    this.list.hidden = true;
  }

  get isShown(): boolean {
    return !this.arrow.hidden;
  }

  open(): void {
    this.items = this.source.items();
    const rows = this.items.map((item, index) => {
      const row = element('li', { role: 'option' }, item);
      row.addEventListener('pointerdown', (event) => event.preventDefault());
      row.addEventListener('pointermove', () => this.choose(index));
      row.addEventListener('click', () => this.take(index));
      return row;
    });
    this.list.replaceChildren(...rows);
    this.list.style.setProperty('--rows', String(Math.min(ROWS_SHOWN, rows.length)));
    this.list.hidden = false;
    this.choose(Math.max(0, this.items.indexOf(this.source.current())));
    this.list.focus();
  }

  private close(): void {
    this.list.hidden = true;
    this.closed();
  }

  private take(index: number): void {
    const item = this.items[index];
    this.close();
    if (item !== undefined) this.pick(item);
  }

  private choose(index: number): void {
    this.chosen = Math.min(this.items.length - 1, Math.max(0, index));
    [...this.list.children].forEach((row, at) =>
      row.setAttribute('aria-selected', String(at === this.chosen)),
    );
    this.list.children[this.chosen]?.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent): void {
    const step: Record<string, () => void> = {
      ArrowDown: () => this.choose(this.chosen + 1),
      ArrowUp: () => this.choose(this.chosen - 1),
      Home: () => this.choose(0),
      End: () => this.choose(this.items.length - 1),
      Enter: () => this.take(this.chosen),
      Tab: () => this.take(this.chosen),
      Escape: () => this.close(),
    };
    // The grid listens on the window: while the list is open no key is meant for it.
    event.stopPropagation();
    event.preventDefault();
    if (event.altKey && event.key === 'ArrowUp') this.close();
    else step[event.key]?.();
  }
}
