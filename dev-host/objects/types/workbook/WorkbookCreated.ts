import type { ObjectType } from '../../model/ObjectType';

/** A workbook that was made and is not shown yet: what `Excel.createWorkbook` of the library opens outside of a browser. */
export const workbookCreated: ObjectType<'WorkbookCreated'> = {
  members: {
    open: { call: (file, _args, batch) => batch.openNewWorkbook(file) },
  },
};
