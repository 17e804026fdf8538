import type { MappingChoices } from '../../domain/adopt/mapping/mappingProposal';
import { readChoice, writeChoice } from '../../domain/adopt/reimport/choiceText';
import type { SourceColumn } from '../../domain/adopt/tables/tableCandidate';
import type { ColumnKey } from '../../domain/schema/columnKeys';
import { adoptedNoteWrite, POINTED, type AdoptedNotes } from '../../workbook/foreign/adoptedNotes';
import type { PlainWrite } from '../../workbook/back/PlainWrite';
import { importColumns } from '../../domain/adopt/grid/importColumns';
import { writePointed } from '../../domain/adopt/reimport/pointedHeader';
import type { Grid } from '../../domain/adopt/grid/grid';
import type { AdoptionRequest, TableRef } from './adoption';

/** Not a column: whether day and month of real dates are exchanged. */
const DATE_ORDER = 'dateOrder';
const SWAPPED = 'swapped';
const AS_WRITTEN = 'asWritten';

/** What a person said when the same sheet was taken over before, for what they do not say this time. */
export function rememberedChoices(
  { texts, table }: AdoptedNotes,
  columns: readonly SourceColumn[],
): MappingChoices {
  const chosen = importColumns(table).flatMap((key): [ColumnKey, ReturnType<typeof readChoice>][] => {
    const text = texts.get(key);
    return text === undefined ? [] : [[key, readChoice(text, columns)]];
  });
  return new Map(chosen.flatMap(([key, source]) => (source === undefined ? [] : [[key, source] as const])));
}

export const remembersSwapped = ({ texts }: AdoptedNotes): boolean => texts.get(DATE_ORDER) === SWAPPED;

/** Notes what a person said this time, where it is not noted yet. */
export function noteChoices(
  notes: AdoptedNotes,
  { choices, swapDates }: Pick<AdoptionRequest, 'choices' | 'swapDates'>,
  columns: readonly SourceColumn[],
): readonly (PlainWrite | null)[] {
  const order = swapDates === undefined ? [] : [[DATE_ORDER, swapDates ? SWAPPED : AS_WRITTEN] as const];
  const isFirst = !notes.texts.has(DATE_ORDER);
  return [
    ...choices.map(([key, source]) => {
      const text = writeChoice(source, columns);
      return text === null ? null : adoptedNoteWrite(notes, key, text);
    }),
    // What nobody said need not be noted as said.
    ...order.map(([key, text]) =>
      isFirst && text === AS_WRITTEN ? null : adoptedNoteWrite(notes, key, text),
    ),
  ];
}

/** Notes the header a person pointed at, so that the table is found there the next time. */
export function notePointed(
  notes: AdoptedNotes,
  { headerRow, headerRows }: TableRef,
  grid: Grid,
): PlainWrite | null {
  return headerRows === undefined
    ? null
    : adoptedNoteWrite(notes, POINTED, writePointed(grid, { headerRow, headerRows }));
}
