import { columnLetters } from '../cells/cellAddress';

/**
 * Queues the print set-up all our sheets share: A4, narrow margins, the sheet's name and its day at the foot of each
 * page, page numbers.
 * @param part `titleRows` and `titleColumns` are repeated on every page (zero-based); `printArea` leaves out what is beside it; `scale` in
 * per cent, else as many pages wide as `pagesWide` says, one without it; `madeFor` is put after the sheet's name, such as `截至 2026-06-26`; `sides` in inches.
 */
export function setUpPrint(
  sheet: Excel.Worksheet,
  part: {
    orientation?: 'Portrait' | 'Landscape';
    titleRows?: { first: number; count: number };
    titleColumns?: { first: number; count: number };
    pagesWide?: number;
    printArea?: string;
    scale?: number;
    madeFor?: string;
    sides?: number;
  },
): void {
  const { pageLayout } = sheet;
  const { orientation = 'Landscape', sides = 0.4, scale, pagesWide = 1, madeFor = '' } = part;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = scale === undefined ? { horizontalFitToPages: pagesWide } : { scale };
  pageLayout.centerHorizontally = true;
  const page = pageLayout.headersFooters.defaultForAllPages;
  // &8 sets the size in points; a digit right after it would be read as part of it.
  page.leftFooter = `&8&A${madeFor && `　${madeFor}`}`;
  page.rightFooter = '&8 &P / &N';
  pageLayout.setPrintMargins('Inches', { left: sides, right: sides, top: 0.5, bottom: 0.6, footer: 0.3 });
  if (part.titleRows) {
    const { first, count } = part.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  if (part.titleColumns) {
    const { first, count } = part.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(first + count - 1)}`);
  }
  if (part.printArea) pageLayout.setPrintArea(part.printArea);
}
