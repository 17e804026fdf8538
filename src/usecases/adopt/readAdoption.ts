import { dryRun, type DryRun } from '../../domain/adopt/rows/dryRun';
import { importColumns } from '../../domain/adopt/grid/importColumns';
import type { MappingChoices, MappingProposal } from '../../domain/adopt/mapping/mappingProposal';
import { proposeMapping } from '../../domain/adopt/mapping/proposeMapping';
import { proposePeriod, type PeriodContext } from '../../domain/adopt/mapping/proposePeriod';
import { reimport, type Reimport } from '../../domain/adopt/reimport/reimport';
import type { ImportedRow } from '../../domain/adopt/rows/cells/importedRow';
import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import { languageOf } from '../../words/vocabulary/languages';
import { periodOfDay, type Period } from '../../domain/dates/period';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { contentMark } from '../../workbook/cells/contentMark';
import { queueAdoptedNotes, type AdoptedNotes } from '../../workbook/foreign/adoptedNotes';
import { queueExtentRead, extentOf } from '../../workbook/foreign/foreignExtent';
import { queueListedTables } from '../../workbook/foreign/queueListedTables';
import type { ForeignSheet } from '../../workbook/foreign/foreignSheet';
import { readDrawings } from '../../workbook/foreign/readDrawings';
import { readForeignSheets } from '../../workbook/foreign/readForeignSheets';
import { readMerges } from '../../workbook/foreign/readMerges';
import { queuePresenceRead, type Presence } from '../../workbook/sheets/presence';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { WorkbookError } from '../../workbook/session/workbookError';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';
import type { AdoptionRequest } from './adoption';
import { tableAt, tablePointedAt, tablesOn, type FoundTable, type SheetFacts } from './foreignTables';
import { ownRows, ownTable } from './ownRows';
import { rememberedChoices, remembersSwapped } from './rememberedChoices';

/** Everything that decides what taking a table over does, all of one moment. */
export interface ReadAdoption {
  workbook: WorkbookSnapshot;
  present: Presence;
  run: RunSettings;
  found: FoundTable;
  source: ForeignSheet;
  /** Our table; null when it is not there yet. */
  target: { seen: TableSnapshot; columns: ColumnMap<AdoptionRequest['table']> } | null;
  /** Of our sheet: what is written. */
  language: Language;
  /** Of the person: what they read. */
  words: Language;
  period: Period;
  proposal: MappingProposal;
  dry: DryRun;
  /** Rows of our table; `row` is the body row. */
  existing: readonly ImportedRow[];
  pairs: Reimport;
  /** What was chosen when the sheet was taken over before. */
  notes: AdoptedNotes;
  /** Day and month of real dates are read the other way round. */
  swapDates: boolean;
  mark: string;
}

/**
 * Reads the team's sheet and our table and works out what would be taken over. Four round trips for a sheet of
 * ordinary size.
 * @throws WorkbookError `objectGone` when there is no such sheet, `foreignTableGone` when its table is not there.
 */
export async function readAdoption(
  context: ExcelContext,
  options: RunOptions,
  request: AdoptionRequest,
): Promise<ReadAdoption> {
  const { from, table } = request;
  const sheet = context.workbook.worksheets.getItemOrNullObject(from.sheet);
  const asked = queueExtentRead(sheet);
  const listedOn = queueListedTables(context);
  const present = await queuePresenceRead(context);
  if (!present.sheetNames.includes(from.sheet))
    throw new WorkbookError({ code: 'objectGone', what: from.sheet });
  const extent = extentOf(asked);
  const listed = listedOn(from.sheet);
  const notedOn = queueAdoptedNotes(sheet, from.sheet, table);
  const workbook = await readWorkbook(context, [table, 'settings', 'changes', 'alerts']);
  const read = extent ? await readForeignSheets(context, [extent], progressOf(options, 'reading')) : [];
  const [source] = await readDrawings(context, read);
  const merges = await readMerges(context, sheet);
  options.onProgress?.({ phase: 'working' });
  const found =
    source &&
    locate(source, from, { merges, listed: listed(), today: options.today, dateSystem: workbook.dateSystem });
  if (!found) throw new WorkbookError({ code: 'foreignTableGone', sheet: from.sheet });

  const run = runSettings(workbook, options);
  const seen = workbook.tables[table];
  const columns = seen && mapColumns(table, seen);
  const language = columns?.language ?? languageOf(options.language);
  const notes = notedOn();
  const remembered = rememberedChoices(notes, found.candidate.columns);
  const choices = withoutMissing({ table, choices: [...remembered, ...request.choices] }, columns);
  const swapDates = request.swapDates ?? remembersSwapped(notes);
  const { dateSystem } = workbook;
  const propose = (period: Period) =>
    proposeMapping(source.grid, found.candidate, table, { period, dateSystem }, choices);
  const period =
    request.period ??
    run.settings.period ??
    periodFrom(propose, source, found, { table, dateSystem, today: options.today });
  const proposal = propose(period);
  const rowContext = { period, dateSystem, table, language };
  const dry = dryRun(source.grid, found.candidate, proposal.mapping, {
    ...rowContext,
    merges,
    swapDates,
  });
  const existing = seen && columns ? ownRows(ownTable(table, seen, columns), rowContext) : [];
  return {
    workbook,
    present,
    run,
    found,
    source,
    target: seen && columns ? { seen, columns } : null,
    language,
    words: languageOf(options.language),
    period,
    proposal,
    dry,
    existing,
    notes,
    swapDates,
    pairs: reimport(table, existing, dry.rows, proposal.mapping.keys()),
    mark: contentMark([...source.grid, ...(seen?.rows ?? [])].map((row) => row.map(({ value }) => value))),
  };
}

/**
 * The table a reference is to. One that was found without its merged areas may be gone once they are known; it is
 * read below the row where it was, and so is one a person points at.
 */
function locate(source: ForeignSheet, from: AdoptionRequest['from'], facts: SheetFacts): FoundTable | null {
  const known = from.headerRows === undefined ? tableAt(tablesOn(source, facts), from) : null;
  return known ?? tablePointedAt(source, from, facts);
}

/** Columns a team may add are taken over only where our table has them, or is made with them. */
function withoutMissing(
  { table, choices }: Pick<AdoptionRequest, 'table' | 'choices'>,
  columns: ColumnMap<AdoptionRequest['table']> | null,
): MappingChoices {
  const missing = columns ? importColumns(table).filter((key) => columns.at(key) === undefined) : [];
  return new Map([...choices, ...missing.map((key): [ColumnKey, null] => [key, null])]);
}

function periodFrom(
  propose: (period: Period) => MappingProposal,
  { grid, name: sheet }: ForeignSheet,
  { candidate }: FoundTable,
  about: Omit<PeriodContext, 'sheet'>,
): Period {
  const { mapping } = propose(periodOfDay(about.today));
  return proposePeriod(grid, candidate, mapping, { ...about, sheet });
}
