import type { CellChange } from '../../src/domain/changeLog/cellChange';
import { languageOf } from '../../src/words/vocabulary/languages';
import { dayToSerial } from '../../src/domain/dates/serial';
import type { Content, Note, Row, Snapshot } from './Snapshot';
import { isOurs, TABLES, TAG } from './tables';

/** What an action says it was told to do to people's cells. */
export interface Declared {
  /** Changes a person accepted, with what became of them once the action returned. */
  changes: { change: CellChange; isApplied: boolean | null }[];
  /** Tables into which the action may add rows. */
  adds: readonly string[];
  /** Rows of settings or calendar it may change, as `table|key`. */
  rows: readonly string[];
  /** What it said it could not bring back. */
  losses: { sheet: string; cells: readonly string[] }[];
  /** Cells the action completes itself: `table|header`; what was in them has to be the beginning. */
  completes: readonly string[];
}

export interface Violation {
  kind: string;
  detail: string;
}

/**
 * What people have in the workbook by their own doing. It follows their edits and the changes they accepted, and
 * nothing else; whatever differs from it is a fault of ours.
 */
export class Ledger {
  private cells: Map<string, Content>;
  private tags: Map<string, number>;
  private notes: Map<string, Note>;
  /** Marks that somebody typed into cells of ours: kept in the log at least. */
  private readonly typed = new Set<string>();
  /** Rows without a tag as colleagues left them in the present action, and how many of each. */
  private readonly begun = new Map<string, number>();
  /** What each cell has held since the present action began. */
  private held = new Map<string, Set<Content>>();
  private keysBefore: ReadonlyMap<string, string>;

  constructor(start: Snapshot) {
    this.cells = new Map(start.cells);
    this.tags = new Map(start.tags);
    this.notes = new Map(start.notes);
    this.keysBefore = start.keys;
  }

  /** The content a tagged cell should have. */
  get(key: string): Content | undefined {
    return this.cells.get(key);
  }

  /** Takes over what an edit of a colleague has changed. */
  follow(before: Snapshot, after: Snapshot, typed: string | null): void {
    for (const [now, then, own] of [
      [after.cells, before.cells, this.cells],
      [after.tags, before.tags, this.tags],
    ] as [ReadonlyMap<string, Content>, ReadonlyMap<string, Content>, Map<string, Content>][]) {
      for (const [key, value] of now) if (then.get(key) !== value) this.set(own, key, value);
      for (const key of then.keys()) if (!now.has(key)) own.delete(key);
    }
    for (const [mark, place] of after.notes) {
      const then = before.notes.get(mark);
      if (then?.sheet !== place.sheet || then.inTable !== place.inTable || then.count !== place.count)
        this.notes.set(mark, place);
    }
    for (const mark of before.notes.keys()) if (!after.notes.has(mark)) this.notes.delete(mark);
    this.followBegun(begunRows(before), begunRows(after));
    if (typed !== null && after.text.includes(typed)) this.typed.add(typed);
    for (const mark of this.typed) if (!after.text.includes(mark)) this.typed.delete(mark);
  }

  begin(now: Snapshot): void {
    this.keysBefore = now.keys;
    this.held = new Map();
    for (const [key, value] of this.cells) this.held.set(key, new Set([value]));
  }

  /** Everything a cell has held since the action began. */
  heldSince(key: string): ReadonlySet<Content> {
    return this.held.get(key) ?? new Set();
  }

  /** Compares the workbook with what people did, and starts again from what is there. */
  compare(now: Snapshot, declared: Declared): Violation[] {
    const found: Violation[] = [];
    const report = (kind: string, detail: string) => found.push({ kind, detail });
    for (const key of new Set([...this.cells.keys(), ...now.cells.keys()])) {
      const [own, there] = [this.cells.get(key) ?? '', now.cells.get(key) ?? ''];
      const isMeant = own === there || this.isDeclared(key, there, now, declared);
      if (!isMeant && !this.isNamed(key, own, now, declared))
        report('cell', `${key}: ${JSON.stringify(own)} became ${JSON.stringify(there)}`);
    }
    for (const [row, count] of this.tags) {
      const there = now.tags.get(row) ?? 0;
      if (there !== count) report('row', `${row}: there ${there} times instead of ${count}`);
    }
    for (const row of now.tags.keys()) if (!this.tags.has(row)) report('row', `${row} appeared`);
    for (const [mark, place] of this.notes) {
      const there = now.notes.get(mark);
      if (!there && this.isQuoted(mark, place.sheet, now, declared)) continue;
      if (!there) {
        // A row that was taken for a task got its tag meanwhile.
        report('note', `${mark} of ${place.sheet} is gone`);
      } else if (!place.inTable && (there.count !== place.count || there.inTable))
        report('note', `${mark}: ${JSON.stringify(place)} became ${JSON.stringify(there)}`);
    }
    for (const { table, cells } of now.untagged) {
      const text = [...cells.values()].join('|');
      // What somebody typed into a cell of ours stays theirs where the row holds nothing else of ours.
      const theirs = [...[...this.notes.keys()].map((mark) => mark.split('|')[0] ?? mark), ...this.typed];
      const isTheirs =
        theirs.some((mark) => text.includes(mark)) || this.takeBegun(begunRow(table, cells) ?? '');
      if (!isTheirs && !declared.adds.includes(table)) report('strayRow', `${table}: ${text}`);
    }
    for (const mark of this.typed) {
      const isSaid = declared.losses.some((loss) => loss.cells.some((cell) => cell.includes(mark)));
      if (!now.text.includes(mark) && !isSaid)
        report('typedLost', `${mark}, typed into a cell of ours, is nowhere`);
    }
    this.typed.clear();
    this.begun.clear();
    this.cells = new Map(now.cells);
    this.tags = new Map(now.tags);
    this.notes = new Map([...now.notes].filter(([mark]) => this.notes.has(mark)));
    return found;
  }

  /** A row that is new since an edit is theirs, and so is one that they had begun before and went on with. */
  private followBegun(before: readonly string[], after: readonly string[]): void {
    const [gone, come] = [without(before, after), without(after, before)];
    const theirs = Math.max(0, come.length - gone.length) + gone.filter((row) => this.takeBegun(row)).length;
    for (const row of come.slice(0, theirs)) this.begun.set(row, (this.begun.get(row) ?? 0) + 1);
  }

  private takeBegun(row: string): boolean {
    const left = this.begun.get(row) ?? 0;
    if (left > 0) this.begun.set(row, left - 1);
    return left > 0;
  }

  /** Whether a cell that does not hold what it should was named as such: its sheet, row, column and what it held. */
  private isNamed(key: string, own: Content, now: Snapshot, { losses }: Declared): boolean {
    const [table = '', tag = '', header = ''] = key.split('|');
    const row = now.rows.get(table)?.find((cells) => String(cells.get(TAG) ?? '') === tag);
    if (!row) return false;
    const names = [row, new Map(row).set(header, own)].map((cells) =>
      [...cells.values()].map(String).find((text) => text !== ''),
    );
    return losses.some(
      ({ sheet, cells }) =>
        sheet === now.sheetOf.get(table) &&
        cells.some((cell) => names.some((name) => cell === `${name} ${header}: ${String(own)}`)),
    );
  }

  private isQuoted(key: string, sheet: string, now: Snapshot, { losses }: Declared): boolean {
    const [mark = ''] = key.split('|');
    return losses.some(
      (loss) => loss.sheet === now.sheets.get(sheet) && loss.cells.some((cell) => cell.includes(mark)),
    );
  }

  private isDeclared(key: string, there: Content, now: Snapshot, declared: Declared): boolean {
    const [table = '', tag = '', header = ''] = key.split('|');
    if (declared.rows.includes(`${table}|${tag}`)) return true;
    if (declared.completes.includes(`${table}|${header}`)) {
      return String(there).startsWith(String(this.cells.get(key) ?? ''));
    }
    const row = `${table}|${tag}`;
    return declared.changes.some(({ change, isApplied }) => {
      if (isApplied === false) return false;
      const id = change.row.trim();
      const isRow = this.keysBefore.get(row) === id || now.keys.get(row) === id;
      return (
        isRow &&
        headerOf(change) === header &&
        TABLE_OF[change.table] === table &&
        there === contentOf(change)
      );
    });
  }

  private set(own: Map<string, Content>, key: string, value: Content): void {
    own.set(key, value);
    if (own !== this.cells) return;
    this.held.set(key, (this.held.get(key) ?? new Set()).add(value));
  }
}

/** What people have in rows without a tag, whatever is in our columns beside it; blank ones left out. */
const begunRows = ({ untagged }: Snapshot): string[] =>
  untagged.flatMap(({ table, cells }) => begunRow(table, cells) ?? []);

function begunRow(table: string, cells: Row): string | null {
  const owned: readonly string[] = isOurs(table) ? TABLES[table].owned : [];
  const own = [...cells].filter(([header, value]) => value !== '' && !owned.includes(header));
  return own.length === 0 ? null : JSON.stringify([table, ...own]);
}

/** Those of the rows that the others have not, each as often as it is missing there. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const TABLE_OF = { plan: 'OpsPlan', tasks: 'OpsTasks', issues: 'OpsIssues', summary: 'OpsSummary' } as const;

function headerOf({ table, column }: CellChange): string {
  const columns: Partial<Record<string, { header: string }>> = languageOf('zh-CN').columns[table];
  return columns[column]?.header ?? column;
}

const contentOf = ({ after }: CellChange): Content =>
  typeof after === 'object' ? (dayToSerial(after.day, 1900) ?? '') : after;
