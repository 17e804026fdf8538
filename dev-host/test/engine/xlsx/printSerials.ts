import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { foreignFile } from './foreignFile';
import { book, rect, sheet, validation } from './richBook';

/** Prints, for the time zone the process runs in, what dates are after writing and reading. */
async function printSerials(): Promise<void> {
  const serials = [45_000, 45_000.75, 46_191.999988425925, 1, 60, 0.5];
  const row = Object.fromEntries(serials.map((value, column) => [column, { value, style: 1 }]));
  const dates = sheet('S', { cells: { 0: { ...row, 6: { value: 45_010, formula: '=A1+10', style: 1 } } } });
  dates.parts.validations = [
    validation({
      ranges: [rect(0, 0)],
      type: 'date',
      operator: 'between',
      formula1: 45_000,
      formula2: 46_000.25,
    }),
  ];
  const saved = await readXlsx(
    await writeXlsx(book({ sheets: [dates], styles: [{}, { numberFormat: 'yyyy-mm-dd hh:mm' }] })),
  );
  const iso = ['2026-06-18', '2026-06-18T18:00:00', '18:00:00', '1900-01-01', '1900-02-28', '1900-03-01'];
  const cells = iso.map((text) => `<c t="d"><v>${text}</v></c>`).join('');
  const strict = await readXlsx(
    await foreignFile({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` }),
  );
  const [rule] = saved.sheets[0]?.parts.validations ?? [];
  const valuesOf = (first: typeof saved): unknown[] =>
    Object.values(first.sheets[0]?.cells[0] ?? {}).map((cell) => cell.value);
  process.stdout.write(
    JSON.stringify({
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      written: valuesOf(saved),
      validation: [rule?.formula1, rule?.formula2],
      iso: valuesOf(strict),
    }),
  );
}

void printSerials();
