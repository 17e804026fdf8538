import { type Book, type BookCell, type BookSheet, type BookTable, emptyBook } from '../dev-host/book';
import { createTemplates } from '../src/usecases/setup/createTemplates';
import { dayOf, type Day } from '../src/domain/dates/day';
import { dayToSerial } from '../src/domain/dates/serial';
import { inWorkbook } from './inWorkbook';

/** The day every figure is computed for. */
export const asOf = dayNumbered(2026, 6, 18);

/** The add-in's own four sheets with `tasks` rows in the tracker, which is in front; none of them refreshed yet. */
export async function planBook(tasks: number): Promise<Book> {
  const book = await inWorkbook({ book: emptyBook() }, async ({ engine }) => {
    await createTemplates({
      today: asOf,
      language: 'zh-CN',
      overrides: { period: '2026-06' },
      sample: true,
      onNameTaken: 'stop',
    });
    return engine.toBook();
  });
  fillTracker(book, tasks);
  return book;
}

// A third is done, some late; the open ones finish in the two months round the day, every tenth in words.
function fillTracker(book: Book, tasks: number): void {
  const isTracker = (table: BookTable): boolean => table.name === 'OpsTasks';
  book.activeSheet = book.sheets.findIndex(({ parts }) => parts.tables.some(isTracker));
  const sheet = book.sheets[book.activeSheet];
  const table = sheet?.parts.tables.find(isTracker);
  if (!sheet || !table) throw new Error('There is no tracker.');
  const before = table.rect.rowCount - 1;
  const model = sheet.cells[table.rect.row + 1] ?? {};
  const start = dayToSerial(dayNumbered(2026, 5, 1), 1900) ?? 0;
  for (let index = 0; index < tasks; index++) {
    const begin = start + (index % 45);
    const finish = begin + 3 + (index % 17);
    const values = [
      `任务 ${index + 1}`,
      `负责人${index % 40}`,
      begin,
      index % 10 === 9 ? '6月20日' : finish,
      index % 3 === 0 ? finish + (index % 7) : null,
      index % 3 === 0 ? '已完成' : index % 11 === 0 ? '受阻' : '进行中',
      index % 11 === 0 ? '等待供应商回复' : null,
      index % 4 === 0 ? null : `继续推进第 ${index % 9} 步`,
      null,
    ];
    const row: Record<number, BookCell> = {};
    table.columns.forEach((_, offset) => {
      const style = model[table.rect.column + offset]?.style;
      const value = values[offset] ?? null;
      if (value !== null || style !== undefined)
        row[table.rect.column + offset] = { value, ...(style === undefined ? {} : { style }) };
    });
    sheet.cells[table.rect.row + 1 + index] = row;
  }
  table.rect.rowCount = tasks + 1;
  stretchRules(sheet, table.rect.row + 1, before, tasks);
}

function stretchRules(sheet: BookSheet, firstRow: number, before: number, rows: number): void {
  for (const { ranges } of [...sheet.parts.validations, ...sheet.parts.conditionalFormats]) {
    for (const range of ranges)
      if (range.row === firstRow && range.rowCount === before) range.rowCount = rows;
  }
}

function dayNumbered(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error(`Not a day: ${year}-${month}-${day}`);
  return found;
}
