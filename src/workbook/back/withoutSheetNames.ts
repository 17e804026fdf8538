/** Areas as Excel writes them, `'时间线,东区'!A1:B9,时间线!D1`, without the names of sheets, which somebody may change. */
export const withoutSheetNames = (areas: string): string =>
  areas.replace(/'(?:[^']|'')*'!/g, '').replace(/(^|,)[^,!]*!/g, '$1');
