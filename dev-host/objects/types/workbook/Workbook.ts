import { requireInFront } from '../../model/requireInFront';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { EventType, workbookTarget } from '../../model/eventTypes';
import { eventMembers } from '../../model/events';
import { eventRangeOf } from '../../cells/eventRange';
import { newWorkbookFile } from './newWorkbookFile';

export const workbook: ObjectType<'Workbook'> = {
  members: {
    name: { get: () => 'Book1.xlsx', source: 'The stand-in does not know the name of the file it opened.' },
    readOnly: { get: () => false },
    isDirty: { get: () => true, source: 'The stand-in saves on request only.' },
    autoSave: { get: () => false },
    previouslySaved: { get: () => false },
    usePrecisionAsDisplayed: { get: () => false },
    application: { object: () => objectOf('Application', null) },
    functions: { object: () => objectOf('Functions', null) },
    names: { object: () => objectOf('NamedItemCollection', null) },
    properties: { object: () => objectOf('DocumentProperties', null) },
    protection: { object: () => objectOf('WorkbookProtection', null) },
    settings: { object: () => objectOf('SettingCollection', null) },
    tables: { object: () => objectOf('TableCollection', null) },
    worksheets: { object: () => objectOf('WorksheetCollection', null) },
    createAndOpenWorkbook: {
      call: (_, [base64File], batch) => batch.openNewWorkbook(newWorkbookFile(base64File)),
      source:
        'Excel.createWorkbook sends it to the root of a request of its own in a browser (library); see Application.createWorkbook.',
    },
    getActiveCell: {
      callObject: (_, _args, batch) => {
        requireInFront(batch, 'InvalidSelection');
        const sheet = batch.engine.activeSheet();
        const { row, column } = batch.engine.selection(sheet);
        return objectOf('Range', batch.range(sheet, { row, column, rowCount: 1, columnCount: 1 }));
      },
      source: 'The active cell is the top left one of the selection.',
    },
    getSelectedRange: {
      callObject: (_, _args, batch) => {
        const sheet = batch.engine.activeSheet();
        return objectOf('Range', batch.range(sheet, batch.engine.selection(sheet)));
      },
    },
    getSelectedRanges: {
      callObject: (_, _args, batch) => {
        const sheet = batch.engine.activeSheet();
        return objectOf('RangeAreas', [batch.range(sheet, batch.engine.selection(sheet))]);
      },
      source: 'The stand-in knows one selected area.',
    },
    getActiveChart: {
      callObject: () => {
        throw new OfficeError('ItemNotFound');
      },
      source: 'Charts cannot be selected in the stand-in.',
    },
    getActiveChartOrNullObject: { callObject: () => null },
    _Runtime: { object: () => objectOf('Runtime', null) },
    _GetRangeForEventByReferenceId: {
      callObject: (_, [id], batch) => {
        const range = rangeOfEvent(id, batch);
        if (!range) throw new OfficeError('ItemNotFound');
        return objectOf('Range', range);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      callObject: (_, [id], batch) => {
        const range = rangeOfEvent(id, batch);
        return range && objectOf('Range', range);
      },
    },
    ...eventMembers<'Workbook'>('ActivatedEvent', EventType.workbookActivated, () => workbookTarget),
    _RemoveReference: { call: (_, [id], batch) => batch.references.remove(text(id, 'reference')) },
    _RemoveAllReferences: { call: (_, _args, batch) => batch.references.removeAll() },
    _GetReferenceCount: { call: (_, _args, batch) => batch.references.count },
  },
};

function rangeOfEvent(id: unknown, batch: Batch) {
  const place = eventRangeOf(text(id, 'reference'));
  const exists = place && batch.engine.sheets().some((sheet) => sheet.id === place.sheet);
  return exists ? batch.range(place.sheet, place.rect) : null;
}
