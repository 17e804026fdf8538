import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMatrix } from '../../src/usecases/matrix/makeMatrix';
import { exportSummary } from '../../src/usecases/summary/export/exportSummary';
import { makeTimeline } from '../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import type { Book } from '../../dev-host/index';
import { openSample, options } from '../usecases/openSample';

/** docs/without-add-in.md: colleagues without Opsbook, and in WPS. */

/** Functions of Excel 2007, which every spreadsheet program has. */
const EVERYWHERE = new Set(
  'AND,OR,NOT,IF,IFERROR,ISNUMBER,ISTEXT,ISBLANK,ISERROR,TODAY,DATE,YEAR,MONTH,DAY,WEEKDAY,MIN,MAX,SUM,COUNT,COUNTA,COUNTIF,COUNTIFS,SUMIF,SUMIFS,SUMPRODUCT,INDEX,MATCH,VLOOKUP,OFFSET,INDIRECT,ROW,ROWS,COLUMN,COLUMNS,LEN,LEFT,RIGHT,MID,TRIM,FIND,SEARCH,SUBSTITUTE,UPPER,LOWER,EXACT,TEXT,VALUE,N,T,CHAR,ABS,INT,MOD,ROUND,NETWORKDAYS,WORKDAY,ROUNDUP,ROUNDDOWN,CHOOSE,LOOKUP,REPT'.split(
    ',',
  ),
);

/** Every formula of a book: in cells, rules, conditional formats and names. */
function formulasIn({ sheets, names }: Book): string[] {
  const ofSheets = sheets.flatMap(({ cells, parts }) => [
    ...Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ formula }) => formula ?? [])),
    ...textsIn(parts.validations),
    ...textsIn(parts.conditionalFormats),
  ]);
  return [...ofSheets, ...names.map(({ formula }) => formula)].filter((text) => text.startsWith('='));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9._]*)\(/gi)].map(([, name = '']) =>
    name.toUpperCase(),
  );

test('all formulas of the sheets use functions that every version and WPS have', async () => {
  const { engine } = await openSample();
  await refreshAlerts(options());
  const timeline = { span: 'month', grouping: 'owner', overwriteEdited: false } as const;
  await makeTimeline({ ...options(), timeline });
  await makeMatrix({ ...options(), overwriteEdited: false });
  await exportSummary({ ...options(), overwriteEdited: false });
  const used = new Set(formulasIn(engine.toBook()).flatMap(functionsIn));
  // Of conditional formats, and of the timeline alone.
  expect([...used]).toEqual(expect.arrayContaining(['ISNUMBER', 'WEEKDAY']));
  expect([...used].filter((name) => !EVERYWHERE.has(name))).toEqual([]);
});

test.each(['without-add-in.md', 'without-add-in.en.md'])('%s names tests that are there', (page) => {
  const root = join(__dirname, '../..');
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const named = [...text.matchAll(/`(test\/[\w./]+)`/g)].map(([, path = '']) => path);
  expect(new Set(named).size).toBe(6);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
