import type { Batch } from '../../model/Batch';
import type { ObjectType } from '../../model/ObjectType';

export const datetimeFormatInfo: ObjectType<'DatetimeFormatInfo'> = {
  members: {
    dateSeparator: { get: () => '/' },
    timeSeparator: { get: () => ':' },
    shortDatePattern: { get: (_, batch) => (isChinese(batch) ? 'yyyy/m/d' : 'm/d/yyyy') },
    longDatePattern: { get: (_, batch) => (isChinese(batch) ? 'yyyy"年"m"月"d"日"' : 'dddd, mmmm d, yyyy') },
    longTimePattern: { get: (_, batch) => (isChinese(batch) ? 'h:mm:ss' : 'h:mm:ss AM/PM') },
  },
};

function isChinese(batch: Batch): boolean {
  return batch.locale.toLowerCase().startsWith('zh');
}
