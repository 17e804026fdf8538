import {
  type Book,
  emptyBook,
  installOfficeGlobals,
  openWorkbook,
  type OpenWorkbook,
} from '../../dev-host/index';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { parseIsoDay, type Day } from '../../src/domain/dates/day';
import type { RunOptions } from '../../src/usecases/run/runOptions';

/** A day that exists, or the test is wrong. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`Not a day: ${iso}`);
  return parsed;
}

/** Opens a book as the `Excel` the use cases see, until the test ends. */
export function open(book: Book = emptyBook()): OpenWorkbook {
  const workbook = openWorkbook({
    workbook: { book },
    clock: { today: () => ({ year: 2026, month: 7, day: 1 }) },
  });
  const uninstall = installOfficeGlobals(workbook);
  opened.push(() => {
    uninstall();
    workbook.close();
  });
  return workbook;
}

const opened: (() => void)[] = [];
afterEach(() => opened.splice(0).forEach((close) => close()));

export const options = (overrides: RunOptions['overrides'] = {}): RunOptions => ({
  today: day('2026-07-01'),
  language: 'zh-CN',
  overrides,
});

/** A workbook with the four sheets and the sample month of June 2026. */
export async function openSample(): Promise<OpenWorkbook> {
  if (sample) return open(structuredClone(sample));
  const workbook = open();
  await createTemplates({ ...options({ period: '2026-06' }), sample: true, onNameTaken: 'stop' });
  sample = workbook.engine.toBook();
  return workbook;
}

/** The workbook as it was made for the first test of a file: to make it takes five times as long as to open it. */
let sample: Book | null = null;
