import type { CellSnapshot } from '../../cells/cellSnapshot';
import type { ColumnKey, TableKey } from '../../schema/columnKeys';
import { isoDay } from '../../dates/day';
import { startOf } from '../../dates/reading/dateReading';
import { isBlankWord } from '../../cells/isBlankWord';
import type { Language } from '../../../words/language/Language';
import { normaliseWord } from '../../cells/normaliseWord';
import { readYesNo } from '../../../words/vocabulary/readYesNo';
import { issueStateReading, taskStatusReading } from '../../../words/vocabulary/readStatus';
import { isDateFormat } from '../../dates/isDateFormat';
import { readDate } from '../../dates/reading/readDate';
import { readPercent } from '../../cells/readPercent';
import { isBlankCell, shownText } from '../grid/grid';
import { importKind } from '../grid/importColumns';
import type { ColumnSource } from '../grid/columnSource';
import type { BodyCells } from './cells/bodyCells';
import type { ImportDoubt, ImportedValue } from './cells/importedRow';
import { readOwner } from '../../../words/vocabulary/owner/readOwner';
import type { RowDates } from './readDates';
import { statusWord } from '../grid/statusWord';

export interface RowContext extends RowDates {
  table: TableKey;
  /** The language statuses are written in. */
  language: Language;
  /** What a person chose for status words nobody knows: the word to write, by the word as normaliseWord gives it. */
  statusWords?: ReadonlyMap<string, string>;
}

export interface ReadCell {
  value: ImportedValue | null;
  doubts: readonly ImportDoubt[];
  column: number;
  text: string;
}

/** Reads a cell of any kind but names and dates, which take more than one cell to read. */
export function readCell(
  cells: BodyCells,
  row: number,
  key: ColumnKey,
  source: ColumnSource,
  context: RowContext,
): ReadCell {
  if (
    source.kind === 'levels' ||
    source.kind === 'joined' ||
    source.kind === 'duration' ||
    source.kind === 'marks'
  )
    throw new Error(`${key} is no name and has no levels`);
  if (source.kind === 'matrix') return readMatrix(cells, row, key, source, context);
  if (source.kind === 'span') return readSpanCells(cells, row, source, context);
  const { column } = source;
  const cell = cells(row, column);
  const text = shownText(cell);
  if (isBlankCell(cell)) return { value: null, doubts: [], column, text: '' };
  const read = readValue(cell, text.trim(), key, context);
  return { ...read, column, text: text.trim() };
}

/** The names of those who have the letter in a row, `张三、李四`. */
function readMatrix(
  cells: BodyCells,
  row: number,
  key: ColumnKey,
  { columns, names, letter }: Extract<ColumnSource, { kind: 'matrix' }>,
  context: RowContext,
): ReadCell {
  const has = (column: number) =>
    shownText(cells(row, column)).normalize('NFKC').toUpperCase().includes(letter);
  const named = columns.flatMap((column, at) => (has(column) ? [names[at] ?? ''] : []));
  const text = named.join('、');
  const column = columns.find(has) ?? columns[0] ?? 0;
  if (text === '') return { value: null, doubts: [], column, text };
  const read =
    importKind(context.table, key) === 'owner'
      ? readOwnerCell(text)
      : { value: { kind: 'text', text } as const, doubts: [] };
  return { ...read, column, text };
}

type ReadValue = Pick<ReadCell, 'value' | 'doubts'>;

function readValue(cell: CellSnapshot, text: string, key: ColumnKey, context: RowContext): ReadValue {
  if (isError(text)) return { value: null, doubts: [{ code: 'errorValue' }] };
  switch (importKind(context.table, key)) {
    case 'owner':
      return readOwnerCell(text);
    case 'status':
    case 'state':
      return readStatusCell(text, context);
    case 'percent':
      return readPercentCell(cell);
    case 'span':
      return { value: { kind: 'text', text: spanEnd(cell, context) }, doubts: [] };
    case 'date':
    case 'id':
    case 'name':
    case 'text':
      return { value: { kind: 'text', text }, doubts: [] };
  }
}

function readOwnerCell(text: string): ReadValue {
  const reading = readOwner(text);
  switch (reading.kind) {
    case 'blank':
      // A placeholder such as ○○ or XX names nobody, yet it was typed: it is kept, and asked about.
      return isBlankWord(text) ? { value: null, doubts: [] } : nobodyInParticular(text);
    case 'one':
      return { value: { kind: 'text', text: reading.owner }, doubts: [] };
    case 'everybody':
      return nobodyInParticular(reading.text);
    case 'several': {
      const { first, others } = reading;
      const doubt = { code: 'severalOwners', first, others: others.join(', ') } as const;
      return { value: { kind: 'text', text: first }, doubts: [doubt] };
    }
  }
}

function nobodyInParticular(text: string): ReadValue {
  return { value: { kind: 'text', text }, doubts: [{ code: 'everybody' }] };
}

function readStatusCell(text: string, { table, language, statusWords }: RowContext): ReadValue {
  if (isBlankWord(text)) return { value: null, doubts: [] };
  const chosen = statusWords?.get(normaliseWord(text)) ?? statusWords?.get(normaliseWord(statusWord(text)));
  if (chosen !== undefined) return { value: { kind: 'text', text: chosen }, doubts: [] };
  const answer = readYesNo(text);
  if (answer !== null) return readAnswer(answer, table, language);
  const read = table === 'tasks' ? taskStatusIn(language, text) : issueStateIn(language, text);
  if (read === null) return { value: { kind: 'text', text }, doubts: [{ code: 'statusUnknown' }] };
  // Only signs around the word are lost without a word said.
  const doubts: ImportDoubt[] = read.listed ? [] : [{ code: 'statusShortened', word: read.word }];
  return { value: { kind: 'text', text: read.word }, doubts };
}

interface ReadStatus {
  /** The word of the language. */
  word: string;
  /** False when the text says more than the word. */
  listed: boolean;
}

function taskStatusIn(language: Language, text: string): ReadStatus | null {
  const reading = taskStatusReading(text);
  if (reading.kind === 'notDone') return { word: language.taskStatus.inProgress.word, listed: false };
  return reading.kind === 'status'
    ? { word: language.taskStatus[reading.status].word, listed: reading.listed }
    : null;
}

function issueStateIn(language: Language, text: string): ReadStatus | null {
  const reading = issueStateReading(text);
  if (reading.kind === 'notDone') return { word: language.issueState.open.word, listed: false };
  return reading.kind === 'status'
    ? { word: language.issueState[reading.status].word, listed: reading.listed }
    : null;
}

/** The answer to 是否完成: yes is done. No says for a task only that it goes on, which its dates say better. */
function readAnswer(isDone: boolean, table: TableKey, { taskStatus, issueState }: Language): ReadValue {
  if (table !== 'tasks') {
    const { word } = issueState[isDone ? 'resolved' : 'open'];
    return { value: { kind: 'text', text: word }, doubts: [] };
  }
  return { value: isDone ? { kind: 'text', text: taskStatus.done.word } : null, doubts: [] };
}

function readPercentCell(cell: CellSnapshot): ReadValue {
  const reading = readPercent(cell);
  if (reading.kind === 'unreadable') return { value: null, doubts: [{ code: 'percentUnreadable' }] };
  return { value: reading.kind === 'share' ? { kind: 'share', share: reading.share } : null, doubts: [] };
}

/** Start and finish from two cells as one text, `2026-06-01~2026-06-30`. */
function readSpanCells(
  cells: BodyCells,
  row: number,
  { first, last }: Extract<ColumnSource, { kind: 'span' }>,
  context: RowContext,
): ReadCell {
  const ends = [first, last].map((column) => spanEnd(cells(row, column), context));
  const text = ends.filter((end) => end !== '').join('~');
  const known = ends.filter((end) => end !== '' && !isError(end)).join('~');
  return {
    value: known === '' ? null : { kind: 'text', text: known },
    doubts: ends.some(isError) ? [{ code: 'errorValue' }] : [],
    column: first,
    text,
  };
}

/** True for an error value of Excel: `#REF!`, `#N/A`, `#NAME?`. */
function isError(text: string): boolean {
  return /^#(?:N\/A|DIV\/0!|[A-Z]+[!?])$/.test(text);
}

/** A real date in a column of texts, written so that it reads as the same day everywhere. */
function spanEnd(cell: CellSnapshot, context: RowContext): string {
  const text = shownText(cell).trim();
  if (isBlankCell(cell) || isBlankWord(text)) return '';
  if (typeof cell.value !== 'number' || !isDateFormat(cell.numberFormat)) return text;
  const day = startOf(readDate(cell, { ...context, role: 'start' }));
  return day === null ? text : isoDay(day);
}
