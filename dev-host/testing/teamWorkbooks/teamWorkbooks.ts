import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Book } from '../../engine/book/Book';
import { createEngine } from '../../engine/univer/createEngine';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { projectFolder } from '../../server/build/projectFolders';
import { filledDownStatus, halfMonths, lockedSheet, parentsNamedOnce } from './plansTypedIn';
import { datesFrom1904, outlineByIndent, plannedAndActual, startAndDays } from './plansWithFormulas';

/** A workbook as teams have them: its name, and the .xlsx file. */
export interface TeamWorkbook {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/** Made by the tests, each in the shape of a workbook that people made public. */
export const TEAM_WORKBOOKS: readonly TeamWorkbook[] = Object.entries({
  outlineByIndent,
  plannedAndActual,
  startAndDays,
  datesFrom1904,
  filledDownStatus,
  halfMonths,
  parentsNamedOnce,
  lockedSheet,
}).map(([name, make]) => ({ name, bytes: () => calculatedFile(make()) }));

async function calculatedFile(book: Book): Promise<Uint8Array> {
  const engine = createEngine();
  engine.load(book);
  await engine.settled();
  const bytes = await writeXlsx(engine.toBook());
  engine.dispose();
  return bytes;
}

/** The public workbooks themselves name people, so they are not in the repository; they may lie beside the checkout. */
const folder = resolve(projectFolder, '..', 'shared', 'data');

const realWorkbooks: readonly TeamWorkbook[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.xlsx'))
  .map((name) => ({ name, bytes: async () => readFileSync(join(folder, name)) }));

/** Tests of the public workbooks, where they are; elsewhere none, and jest's summary says that they were left out. */
export function describeRealWorkbooks(
  title: string,
  tests: (workbooks: readonly TeamWorkbook[]) => void,
): void {
  if (realWorkbooks.length > 0) describe(title, () => tests(realWorkbooks));
  else test.skip(`${title} (left out: no public workbooks in ../shared/data)`, () => undefined);
}
