import type { ObjectType } from '../../model/ObjectType';

export const numberFormatInfo: ObjectType<'NumberFormatInfo'> = {
  members: {
    numberDecimalSeparator: {
      get: () => '.',
      source: 'Right for zh-CN and en-US, the languages the stand-in speaks.',
    },
    numberGroupSeparator: { get: () => ',' },
  },
};
