import type { Book } from '../../engine/book/Book';
import { createEngine } from '../../engine/univer/createEngine';
import type { Engine } from '../../engine/workbook/Engine';
import { readXlsx } from '../../engine/xlsx/readXlsx';
import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../testing/teamWorkbooks/teamWorkbooks';
import { changeInputs } from './recalculation/changeInputs';
import { formulaBook, FORMULA_SHEET, STALE } from './recalculation/formulaBook';
import { formulaCases } from './recalculation/formulaCases';
import { differences, formulaResults, withoutResults } from './recalculation/formulaResults';
import { knownDifferences } from './recalculation/knownDifferences';
import { mixedBook, mixedFormulas } from './recalculation/mixedBook';
import { officeTest, officeVersion, resaveInLibreOffice } from '../../testing/resaveInLibreOffice';

jest.setTimeout(600_000);

const cases = Object.values(formulaCases).flat();
/** Where a case is in the workbook; by then its references may have grown with the table. */
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
    const beyond = {
      '=VLOOKUP(75,{0,"低";50,"中";100,"高"},2)': 'an array constant',
      '=SUM(任务:假日!A2:A4)': 'a reference across several sheets',
    };
    const stale = formulaResults(ours).filter(({ value }) => value === STALE);
    expect(stale.map(({ formula }) => formula)).toEqual(Object.keys(beyond));
    const sheet = engine.sheets().find(({ name }) => name === FORMULA_SHEET)?.id;
    expect(engine.uncomputed()).toEqual(
      Object.entries(beyond).map(([formula, reason]) => ({
        sheet,
        row: cases.indexOf(formula),
        column: 1,
        reason,
      })),
    );
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

officeTest('formulas over cells of all kinds agree with LibreOffice', async () => {
  const engine = createEngine();
  engine.load(mixedBook(mixedFormulas));
  await engine.settled();
  const ours = engine.toBook();
  engine.dispose();
  const saved = resaveInLibreOffice({ mixed: await withoutResults(ours) }, { recalculate: true });
  const theirs = await readXlsx(saved.mixed ?? new Uint8Array());
  expect(differences(ours, theirs).map(({ text }) => text)).toEqual([]);
});

async function agreesWithLibreOffice(workbooks: readonly TeamWorkbook[]): Promise<void> {
  const engine = createEngine();
  const ours: Record<string, Book> = {};
  for (const { name, bytes } of workbooks) {
    engine.load(await readXlsx(await bytes()));
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
}

officeTest('the formulas of teams’ workbooks agree with LibreOffice', () =>
  agreesWithLibreOffice(TEAM_WORKBOOKS),
);

describeRealWorkbooks('public workbooks', (workbooks) => {
  officeTest('have formulas that agree with LibreOffice', () => agreesWithLibreOffice(workbooks));
});
