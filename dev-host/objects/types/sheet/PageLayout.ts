import { integer, invalid, isMissing, number, oneOf, record } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { areasOf, rangesFrom } from '../../cells/areas';
import { margin, pageChoice, pageFlag, setMargins, updatePage } from '../../page/pageProperty';
import { paperTypes } from '../../page/paperTypes';
import { printTitles, requirePrintTitles, setPrintTitles } from '../../page/printTitles';
import { readZoom, zoomOf } from '../../page/zoom';

export const pageLayout: ObjectType<'PageLayout'> = {
  members: {
    orientation: {
      get: (id, batch) =>
        batch.engine.parts(id).page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      set: (id, value, batch) => {
        const word = oneOf(value, 'orientation', ['Portrait', 'Landscape']);
        updatePage(id, batch, (page) => {
          page.orientation = word === 'Landscape' ? 'landscape' : 'portrait';
        });
      },
    },
    paperSize: {
      get: (id, batch) => paperTypes[(batch.engine.parts(id).page.paperSize ?? 1) - 1] ?? null,
      set: (id, value, batch) => {
        const type = oneOf(value, 'paperSize', paperTypes);
        updatePage(id, batch, (page) => {
          page.paperSize = paperTypes.indexOf(type) + 1;
        });
      },
    },
    zoom: {
      get: (id, batch) => zoomOf(batch.engine.parts(id).page.zoom),
      set: (id, value, batch) => {
        const zoom = readZoom(record(value, 'zoom'));
        updatePage(id, batch, (page) => {
          page.zoom = zoom;
        });
      },
      source: 'Excel.PageLayoutZoomOptions: a scale of 10 to 400, or pages to fit.',
    },
    centerHorizontally: pageFlag('centerHorizontally'),
    centerVertically: pageFlag('centerVertically'),
    printGridlines: pageFlag('printGridlines'),
    printHeadings: pageFlag('printHeadings'),
    blackAndWhite: pageFlag('blackAndWhite'),
    draftMode: pageFlag('draft'),
    printOrder: {
      get: (id, batch) => (batch.engine.parts(id).page.overThenDown ? 'OverThenDown' : 'DownThenOver'),
      set: (id, value, batch) => {
        const order = oneOf(value, 'printOrder', ['DownThenOver', 'OverThenDown']);
        updatePage(id, batch, (page) => {
          page.overThenDown = order === 'OverThenDown';
        });
      },
    },
    printErrors: pageChoice('errors', {
      AsDisplayed: undefined,
      Blank: 'blank',
      Dash: 'dash',
      NotAvailable: 'NA',
    }),
    printComments: pageChoice('notes', { NoComments: undefined, EndSheet: 'atEnd', InPlace: 'asDisplayed' }),
    firstPageNumber: {
      get: (id, batch) => batch.engine.parts(id).page.firstPageNumber ?? '',
      set: (id, value, batch) => {
        const first = isMissing(value) || value === '' ? undefined : integer(value, 'firstPageNumber');
        updatePage(id, batch, (page) => {
          if (first === undefined) delete page.firstPageNumber;
          else page.firstPageNumber = first;
        });
      },
      source: 'PageLayout.firstPageNumber: null, and in the types "", for numbering by itself.',
    },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: { object: (id) => objectOf('HeaderFooterGroup', id) },
    setPrintMargins: {
      call: (id, [unit, margins], batch) => {
        const perInch = { Points: 72, Inches: 1, Centimeters: 2.54 }[
          oneOf(unit, 'unit', ['Points', 'Inches', 'Centimeters'])
        ];
        const given: Record<string, number> = {};
        for (const [side, value] of Object.entries(record(margins, 'marginOptions'))) {
          if (!['top', 'bottom', 'left', 'right', 'header', 'footer'].includes(side))
            throw invalid(side, 'a margin');
          if (!isMissing(value)) given[side] = number(value, side);
        }
        setMargins(id, given, perInch, batch);
      },
    },
    setPrintArea: {
      call: (id, [area], batch) => {
        const rects = areasOf(area, id, batch).map((range) => range.rect);
        updatePage(id, batch, (page) => {
          page.printAreas = rects;
        });
      },
    },
    getPrintArea: {
      callObject: (id, _args, batch) => {
        const areas = batch.engine.parts(id).page.printAreas ?? [];
        if (areas.length === 0) throw new OfficeError('ItemNotFound');
        return objectOf('RangeAreas', rangesFrom(id, areas, batch));
      },
    },
    getPrintAreaOrNullObject: {
      callObject: (id, _args, batch) => {
        const areas = batch.engine.parts(id).page.printAreas ?? [];
        return areas.length === 0 ? null : objectOf('RangeAreas', rangesFrom(id, areas, batch));
      },
    },
    setPrintTitleRows: { call: (id, [rows], batch) => setPrintTitles(id, rows, 'titleRows', batch) },
    setPrintTitleColumns: {
      call: (id, [columns], batch) => setPrintTitles(id, columns, 'titleColumns', batch),
    },
    getPrintTitleRows: { callObject: (id, _args, batch) => requirePrintTitles(id, 'titleRows', batch) },
    getPrintTitleColumns: {
      callObject: (id, _args, batch) => requirePrintTitles(id, 'titleColumns', batch),
    },
    getPrintTitleRowsOrNullObject: { callObject: (id, _args, batch) => printTitles(id, 'titleRows', batch) },
    getPrintTitleColumnsOrNullObject: {
      callObject: (id, _args, batch) => printTitles(id, 'titleColumns', batch),
    },
  },
};
