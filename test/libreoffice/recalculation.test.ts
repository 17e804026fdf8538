import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, CellValue } from '../../dev-host/engine/Book';
import { createEngine } from '../../dev-host/engine/createEngine';
import type { Engine } from '../../dev-host/engine/Engine';
import { readXlsx } from '../../dev-host/engine/xlsx/readXlsx';
import { writeXlsx } from '../../dev-host/engine/xlsx/writeXlsx';
import { changeInputs } from './recalculation/changeInputs';
import { formulaBook, FORMULA_SHEET, STALE } from './recalculation/formulaBook';
import { formulaCases } from './recalculation/formulaCases';
import { knownDifferences } from './recalculation/knownDifferences';
import { officeTest, officeVersion, resaveInLibreOffice } from './resaveInLibreOffice';

jest.setTimeout(180_000);

interface FormulaResult {
  place: string;
  formula: string;
  value: CellValue;
}

/** Every formula of a book with its value, by place. */
function formulaResults(book: Book): FormulaResult[] {
  return book.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { formula, value }]) =>
        formula === undefined
          ? []
          : [{ place: `${sheet.name} R${Number(row) + 1}C${Number(column) + 1}`, formula, value }],
      ),
    ),
  );
}

/** The file without a single saved result, so that every value read back is one LibreOffice has calculated. */
function withoutResults(book: Book): Promise<Uint8Array> {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets)
    for (const row of Object.values(sheet.cells))
      for (const cell of Object.values(row)) if (cell.formula !== undefined) cell.value = null;
  return writeXlsx(copy);
}

/** LibreOffice saves fifteen digits. */
const sameValue = (ours: CellValue, theirs: CellValue | undefined): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours))
    : JSON.stringify(ours) === JSON.stringify(theirs);

/** The formulas whose value LibreOffice gives otherwise: where they are, and both values as a line to read. */
function differences(ours: Book, theirs: Book): { place: string; text: string }[] {
  const others = new Map(formulaResults(theirs).map((result) => [result.place, result.value]));
  return formulaResults(ours)
    .filter(({ place, value }) => !sameValue(value, others.get(place)))
    .map(({ place, formula, value }) => {
      const text = `${place} ${formula}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(others.get(place))}`;
      return { place, text };
    });
}

const cases = Object.values(formulaCases).flat();
/** Where a case stands in the workbook; by then its references may have grown with the table. */
const placeOf = (formula: string): string => {
  if (!cases.includes(formula)) throw new Error(`There is no case ${formula}.`);
  return `${FORMULA_SHEET} R${cases.indexOf(formula) + 1}C2`;
};

describe('formulas after their inputs have changed', () => {
  let engine: Engine;
  let ours: Book;

  beforeAll(async () => {
    engine = createEngine();
    engine.load(formulaBook());
    await engine.settled();
    changeInputs(engine);
    await engine.settled();
    ours = engine.toBook();
  });
  afterAll(() => engine.dispose());

  test('none but those that cannot be computed keeps its saved value, and those are named', () => {
    const stale = formulaResults(ours).filter(({ value }) => value === STALE);
    expect(stale.map(({ formula }) => formula)).toEqual(['=SUM(任务:假日!A2:A4)']);
    const row = cases.indexOf('=SUM(任务:假日!A2:A4)');
    const sheet = engine.sheets().find(({ name }) => name === FORMULA_SHEET)?.id;
    expect(engine.uncomputed()).toEqual([
      { sheet, row, column: 1, reason: 'a reference across several sheets' },
    ]);
  });

  officeTest('agree with LibreOffice but for the known differences', async () => {
    const saved = resaveInLibreOffice({ formulas: await withoutResults(ours) }, { recalculate: true });
    const theirs = await readXlsx(saved.formulas ?? new Uint8Array());
    const found = differences(ours, theirs);
    const version = officeVersion();
    const known = knownDifferences
      .filter(
        ({ until }) => !until || version[0] < until[0] || (version[0] === until[0] && version[1] < until[1]),
      )
      .flatMap(({ formulas }) => formulas.map(placeOf));
    expect(found.filter(({ place }) => !known.includes(place)).map(({ text }) => text)).toEqual([]);
    const agreeing = known.filter((place) => !found.some((difference) => difference.place === place));
    expect(agreeing).toEqual([]);
  });
});

/** Real workbooks that lie beside the checkout where there are any; people's names in them keep them out of it. */
const folder = join(__dirname, '../../../shared/data');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
const whenThere = files.length > 0 ? officeTest : test.skip;

whenThere(
  'the formulas of real workbooks agree with LibreOffice (needs the folder ../shared/data)',
  async () => {
    const engine = createEngine();
    const ours: Record<string, Book> = {};
    for (const name of files) {
      engine.load(await readXlsx(readFileSync(join(folder, name))));
      await engine.settled();
      const book = engine.toBook();
      if (formulaResults(book).length > 0) ours[name.replace(/\.xlsx$/, '')] = book;
    }
    engine.dispose();
    const stripped: Record<string, Uint8Array> = {};
    for (const [name, book] of Object.entries(ours)) stripped[name] = await withoutResults(book);
    const theirs = resaveInLibreOffice(stripped, { recalculate: true });
    const found: string[] = [];
    for (const [name, book] of Object.entries(ours)) {
      const resaved = await readXlsx(theirs[name] ?? new Uint8Array());
      found.push(...differences(book, resaved).map(({ text }) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
    expect(Object.keys(ours).length).toBeGreaterThan(0);
  },
);
