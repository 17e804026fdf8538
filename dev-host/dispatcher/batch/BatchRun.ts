import type { CellValue, Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import type {
  Announcement,
  Batch,
  CalendarDay,
  ClientState,
  EventRegistrations,
  References,
} from '../../objects/model/Batch';
import { RangeReference } from '../../objects/model/RangeReference';
import type { WireCount } from '../wire/HostClient';

/** What one client keeps between its requests, and what its requests run against. */
export interface ClientContext {
  engine: Engine;
  user: string;
  locale: string;
  isInFront(): boolean;
  today(): CalendarDay;
  references: References;
  events: EventRegistrations;
  state: ClientState;
  wire: WireCount;
  announce(event: Announcement): void;
  openNewWorkbook(file: Uint8Array | null): void;
  /** Marks the changes made in `work` as this client's own. */
  attributed<T>(work: () => T): T;
}

/** One request while it runs. */
export class BatchRun implements Batch {
  private readonly ranges: RangeReference[] = [];

  constructor(private readonly context: ClientContext) {}

  get engine(): Engine {
    return this.context.engine;
  }
  get user(): string {
    return this.context.user;
  }
  get locale(): string {
    return this.context.locale;
  }
  get isInFront(): boolean {
    return this.context.isInFront();
  }
  get references(): References {
    return this.context.references;
  }
  get events(): EventRegistrations {
    return this.context.events;
  }
  get client(): ClientState {
    return this.context.state;
  }

  today(): CalendarDay {
    return this.context.today();
  }

  range(sheet: SheetId, rect: Rect): RangeReference {
    const range = new RangeReference(this.engine, sheet, rect);
    this.ranges.push(range);
    return range;
  }

  followMoves(sheet: SheetId): void {
    for (const range of this.ranges) if (range.sheet === sheet) range.follow();
  }

  countCellsWritten(cells: number): void {
    this.context.wire.cellsWritten += cells;
  }

  attributed<T>(work: () => T): T {
    const origin = { user: this.user, viaAddin: true };
    return this.context.attributed(() => this.engine.as(origin, work));
  }

  announce(event: Announcement): void {
    this.context.announce(event);
  }

  openNewWorkbook(file: Uint8Array | null): void {
    this.context.openNewWorkbook(file);
  }

  evaluate(formula: string): Promise<CellValue> {
    return this.engine.evaluate(formula, this.engine.activeSheet(), 0, 0);
  }

  /** Lets go of the ranges that follow their cells, but for those the client keeps. */
  finish(): void {
    for (const range of this.ranges) if (range.isFollowing && !this.references.holds(range)) range.release();
  }
}
