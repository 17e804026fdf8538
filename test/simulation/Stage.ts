import {
  createEngine,
  emptyBook,
  installOfficeGlobals,
  openWorkbook,
  type OpenWorkbook,
} from '../../dev-host/index';
import { bookOf, type BookName } from './books';

type Person = ReturnType<OpenWorkbook['join']>;

/**
 * One workbook with three people at it. Office.js is evaluated once for each of them; a schedule only loads another
 * book, which takes a hundredth of that.
 */
export class Stage {
  readonly engine = createEngine();
  readonly workbook: OpenWorkbook;
  /** Edits cells, and has no pane open. */
  readonly colleague: Person;
  /** Has the pane open too. */
  readonly partner: Person;

  private constructor() {
    this.engine.load(emptyBook());
    this.workbook = openWorkbook({
      workbook: { engine: this.engine },
      clock: { today: () => ({ year: 2026, month: 7, day: 1 }) },
    });
    this.colleague = this.workbook.join('同事');
    this.partner = this.workbook.join('搭档');
  }

  static async open(book: BookName): Promise<Stage> {
    const stage = new Stage();
    await stage.load(book);
    return stage;
  }

  async load(book: BookName): Promise<void> {
    this.workbook.host.script.clear();
    this.engine.load(await bookOf(book));
    await this.engine.settled();
  }

  /** Does what the pane of somebody does. */
  async as<T>(person: 'me' | 'partner', work: () => Promise<T>): Promise<T> {
    const uninstall = installOfficeGlobals(person === 'me' ? this.workbook : this.partner);
    return work().finally(uninstall);
  }

  close(): void {
    this.workbook.close();
    this.engine.dispose();
  }
}
