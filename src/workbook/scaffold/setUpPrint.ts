/**
 * Queues the print set-up all our sheets share: A4 landscape, one page wide, page numbers.
 * @param part `titleRow` is repeated on every page (one-based); `printArea` leaves out what is beside it.
 */
export function setUpPrint(sheet: Excel.Worksheet, part: { titleRow?: number; printArea?: string }): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  pageLayout.setPrintMargins('Inches', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 });
  if (part.titleRow) pageLayout.setPrintTitleRows(`$${part.titleRow}:$${part.titleRow}`);
  if (part.printArea) pageLayout.setPrintArea(part.printArea);
}
