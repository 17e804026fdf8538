import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';

export const headerFooterGroup: ObjectType<'HeaderFooterGroup'> = {
  members: {
    state: { get: () => 'Default', source: 'Headers that differ by page are not implemented.' },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
    defaultForAllPages: { object: (id) => objectOf('HeaderFooter', id) },
  },
};
