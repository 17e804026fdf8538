import type { PageLayout } from '../../book/Book';
import { element } from '../xml/element';
import { child, flag, numeric, type XmlNode } from '../xml/XmlNode';
import { readBreaks, writeBreaks } from './pageBreaks';
import { readHeaderFooter, writeHeaderFooter } from './headerFooter';

/** Excel's own margins in inches, where a sheet names none. */
const normalMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Reads the page settings of a worksheet; print titles and areas are kept among the names. ECMA-376 18.3.1.63. */
export function readPageLayout(worksheet: XmlNode): PageLayout {
  const setup = child(worksheet, 'pageSetup')?.attributes ?? {};
  const options = child(worksheet, 'printOptions')?.attributes ?? {};
  const margins = readMargins(child(worksheet, 'pageMargins'));
  const fit = flag(child(child(worksheet, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  const zoom = fit ? readFit(setup) : readScale(setup);
  const paperSize = numeric(setup.paperSize);
  return {
    orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait',
    ...(paperSize !== undefined && { paperSize }),
    ...(margins && { margins }),
    ...(zoom && { zoom }),
    ...(flag(options.horizontalCentered) && { centerHorizontally: true }),
    ...(flag(options.verticalCentered) && { centerVertically: true }),
    ...(flag(options.gridLines) && { printGridlines: true }),
    ...(flag(options.headings) && { printHeadings: true }),
    ...(flag(setup.blackAndWhite) && { blackAndWhite: true }),
    ...(flag(setup.draft) && { draft: true }),
    ...readPrintOptions(setup),
    ...readBreaks(worksheet),
    ...readHeaderFooter(child(worksheet, 'headerFooter')),
  };
}

/** True when the page is fitted to a number of pages, which the sheet's own properties must say too. */
export function fitsToPages({ zoom }: PageLayout): boolean {
  return zoom?.fitToWidth !== undefined || zoom?.fitToHeight !== undefined;
}

/** Writes `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and the page breaks, in the order the format wants. */
export function writePageLayout(page: PageLayout): (string | undefined)[] {
  const fits = fitsToPages(page);
  const options = {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    headings: page.printHeadings || undefined,
    gridLines: page.printGridlines || undefined,
  };
  return [
    Object.values(options).some(Boolean) ? element('printOptions', options) : undefined,
    element('pageMargins', page.margins ? { ...page.margins } : normalMargins),
    element('pageSetup', {
      paperSize: page.paperSize,
      scale: fits ? undefined : page.zoom?.scale,
      fitToWidth: fits ? (page.zoom?.fitToWidth ?? 0) : undefined,
      fitToHeight: fits ? (page.zoom?.fitToHeight ?? 0) : undefined,
      orientation: page.orientation,
      pageOrder: page.overThenDown ? 'overThenDown' : undefined,
      errors: page.errors,
      cellComments: page.notes,
      firstPageNumber: page.firstPageNumber,
      useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
      blackAndWhite: page.blackAndWhite || undefined,
      draft: page.draft || undefined,
    }),
    writeHeaderFooter(page),
    ...writeBreaks(page),
  ];
}

function readPrintOptions(setup: Readonly<Record<string, string>>): Partial<PageLayout> {
  const errors = (['blank', 'dash', 'NA'] as const).find((word) => word === setup.errors);
  const notes = (['asDisplayed', 'atEnd'] as const).find((word) => word === setup.cellComments);
  const firstPageNumber = flag(setup.useFirstPageNumber) ? numeric(setup.firstPageNumber) : undefined;
  return {
    ...(setup.pageOrder === 'overThenDown' && { overThenDown: true }),
    ...(errors && { errors }),
    ...(notes && { notes }),
    ...(firstPageNumber !== undefined && { firstPageNumber }),
  };
}

function readMargins(node: XmlNode | undefined): PageLayout['margins'] {
  if (!node) return undefined;
  const side = (name: keyof typeof normalMargins): number =>
    numeric(node.attributes[name]) ?? normalMargins[name];
  const margins = {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
    header: side('header'),
    footer: side('footer'),
  };
  const isNormal = Object.entries(margins).every(
    ([name, inches]) => normalMargins[name as keyof typeof normalMargins] === inches,
  );
  return isNormal ? undefined : margins;
}

/** 0 pages means as many as it takes. */
function readFit(setup: Readonly<Record<string, string>>): PageLayout['zoom'] {
  const fitToWidth = numeric(setup.fitToWidth) ?? 1;
  const fitToHeight = numeric(setup.fitToHeight) ?? 1;
  return { ...(fitToWidth > 0 && { fitToWidth }), ...(fitToHeight > 0 && { fitToHeight }) };
}

function readScale(setup: Readonly<Record<string, string>>): PageLayout['zoom'] {
  const scale = numeric(setup.scale);
  return scale === undefined || scale === 100 ? undefined : { scale };
}
