import type { ObjectType } from './model/ObjectType';

export const workbookProtection: ObjectType<'WorkbookProtection'> = {
  members: {
    protected: { get: () => false, source: 'Protecting the structure of a workbook is not implemented.' },
  },
};
