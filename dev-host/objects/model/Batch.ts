import type { CellValue, Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import type { RangeReference } from './RangeReference';
import type { TypedObject } from './HostObject';

/** What an object's members may use while one request runs. */
export interface Batch {
  readonly engine: Engine;
  /** The person at the client, as in `ChangeOrigin.user`. */
  readonly user: string;
  /** This workbook's window has the focus; else Excel refuses what belongs to a window. */
  readonly isInFront: boolean;
  /** BCP 47 name of the content language, e.g. `zh-CN`. */
  readonly locale: string;
  /** Today where the person is. */
  today(): CalendarDay;
  /** A range that follows rows and columns inserted later in this request. */
  range(sheet: SheetId, rect: Rect): RangeReference;
  /** Call before moving cells of `sheet`, so that the ranges met so far follow. */
  followMoves(sheet: SheetId): void;
  /** Adds to the number of cells whose content was set. */
  countCellsWritten(cells: number): void;
  /**
   * Runs changes as this client's own. Members run inside it already; one that waits for something must use it for
   * what it does afterwards.
   */
  attributed<T>(work: () => T): T;
  /** Notifies the clients of something that is not a change of the engine's by itself, such as a sort. */
  announce(event: Announcement): void;
  /** Evaluates a formula as if it stood in A1 of the active sheet. */
  evaluate(formula: string): Promise<CellValue>;
  /** Shows another workbook beside this one, from the bytes of an .xlsx; null = a blank one. */
  openNewWorkbook(file: Uint8Array | null): void;
  readonly references: References;
  readonly events: EventRegistrations;
  /** What this client set that is not part of the workbook. */
  readonly client: ClientState;
}

/** An event of Office.js before it is addressed to a client. */
export interface Announcement {
  /** Office.js's number for it. */
  type: number;
  /** Every id under which a client may have registered for it. */
  targets: string[];
  args: Record<string, unknown>;
}

export interface CalendarDay {
  year: number;
  /** 1…12 */
  month: number;
  day: number;
}

/** An object that can be kept between requests (`_KeepReference`). */
export type KeptObject = TypedObject<'Range'> | TypedObject<'RangeAreas'>;

/** What one client keeps between its requests. */
export interface References {
  keep(object: KeptObject): void;
  idOf(object: KeptObject): string | undefined;
  byId(id: string): KeptObject | undefined;
  remove(id: string): void;
  removeAll(): void;
  holds(range: RangeReference): boolean;
  readonly count: number;
}

export interface EventRegistrations {
  register(eventType: number, targetId: string): void;
  unregister(eventType: number, targetId: string): void;
}

export interface ClientState {
  /** `context.runtime.enableEvents`. */
  enableEvents: boolean;
}
