import { requireInFront } from '../../model/requireInFront';
import { optionalFlag, optionalText, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { eventMembers } from '../../model/events';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { requireStructure } from '../../cells/protection';
import { checkSheetName, nextSheetName } from '../../sheet/sheetName';
import { sheetEventMembers } from '../../sheet/sheetEvents';
import { findSheet } from '../../sheet/sheetOf';

const workbookTarget = () => 'Workbook';

export const worksheetCollection: ObjectType<'WorksheetCollection'> = {
  collection: {
    items: (_, batch) => batch.engine.sheets().map((sheet) => objectOf('Worksheet', sheet.id)),
    item: (_, key, batch) => byKey(key, batch),
  },
  members: {
    add: {
      callObject: (_, [name], batch) => {
        const { engine } = batch;
        requireInFront(batch);
        requireStructure(engine);
        const wanted = optionalText(name, 'name');
        const id = engine.addSheet(wanted ? checkSheetName(engine, wanted) : nextSheetName(engine));
        return objectOf('Worksheet', id);
      },
      source: 'WorksheetCollection.add: at the end, and not activated.',
    },
    getActiveWorksheet: {
      callObject: (_, _args, batch) => objectOf('Worksheet', batch.engine.activeSheet()),
    },
    getCount: { call: (_, [visibleOnly], batch) => listed(visibleOnly, batch).length },
    getFirst: { callObject: (_, [visibleOnly], batch) => required(listed(visibleOnly, batch)[0]) },
    getLast: { callObject: (_, [visibleOnly], batch) => required(listed(visibleOnly, batch).at(-1)) },
    getItemOrNullObject: { callObject: (_, [key], batch) => byKey(key, batch) },
    ...eventMembers<'WorksheetCollection'>('AddedEvent', 13, workbookTarget),
    ...eventMembers<'WorksheetCollection'>('DeletedEvent', 15, workbookTarget),
    ...eventMembers<'WorksheetCollection'>('EventMoved', 27, workbookTarget),
    ...sheetEventMembers<'WorksheetCollection'>(workbookTarget),
  },
};

function byKey(key: unknown, batch: Batch): TypedObject<'Worksheet'> | null {
  const sheet = findSheet(batch.engine, text(key, 'key'));
  return sheet ? objectOf('Worksheet', sheet.id) : null;
}

function listed(visibleOnly: unknown, batch: Batch): TypedObject<'Worksheet'>[] {
  const isVisibleOnly = optionalFlag(visibleOnly, 'visibleOnly');
  return batch.engine
    .sheets()
    .filter((sheet) => !isVisibleOnly || sheet.visibility === 'visible')
    .map((sheet) => objectOf('Worksheet', sheet.id));
}

function required(sheet: TypedObject<'Worksheet'> | undefined): TypedObject<'Worksheet'> {
  if (!sheet) throw new OfficeError('ItemNotFound');
  return sheet;
}
