import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';

export const cultureInfo: ObjectType<'CultureInfo'> = {
  members: {
    name: { get: (_, batch) => batch.locale },
    numberFormat: { object: () => objectOf('NumberFormatInfo', null) },
    datetimeFormat: { object: () => objectOf('DatetimeFormatInfo', null) },
  },
};
