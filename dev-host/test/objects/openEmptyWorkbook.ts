import { emptyBook } from '../../engine/book/emptyBook';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../node/openWorkbook';

const opened: OpenWorkbook[] = [];

/** An empty workbook with the unmodified Office.js on it; today is 18 June 2026. Closed after each test. */
export function openEmptyWorkbook(options: Partial<OpenOptions> = {}): OpenWorkbook {
  const workbook = openWorkbook({
    workbook: { book: emptyBook() },
    clock: { today: () => ({ year: 2026, month: 6, day: 18 }) },
    ...options,
  });
  opened.push(workbook);
  return workbook;
}

afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.close();
});

/** The code of the error a piece of work fails with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}

/** Waits until pending events were delivered. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
