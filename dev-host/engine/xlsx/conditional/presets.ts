/** A ready-made rule as the file holds it: its type, further attributes, and the formula Excel writes with it. */
interface StoredPreset {
  type: string;
  attributes?: Readonly<Record<string, string>>;
  /** `cell` is the first cell of the range. */
  formula?: (cell: string) => string;
}

const average = (attributes: Record<string, string>): StoredPreset => ({ type: 'aboveAverage', attributes });
const period = (timePeriod: string, formula: (cell: string) => string): StoredPreset => ({
  type: 'timePeriod',
  attributes: { timePeriod },
  formula,
});
const inMonth = (months: string) => (cell: string) =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;

/** By Office.js's ConditionalFormatPresetCriterion, first letter small. ECMA-376 18.3.1.10 and 18.18.82. */
export const presets: Readonly<Record<string, StoredPreset>> = {
  blanks: { type: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  nonBlanks: { type: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
  errors: { type: 'containsErrors', formula: (cell) => `ISERROR(${cell})` },
  nonErrors: { type: 'notContainsErrors', formula: (cell) => `NOT(ISERROR(${cell}))` },
  duplicateValues: { type: 'duplicateValues' },
  uniqueValues: { type: 'uniqueValues' },
  aboveAverage: average({}),
  belowAverage: average({ aboveAverage: '0' }),
  equalOrAboveAverage: average({ equalAverage: '1' }),
  equalOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  oneStdDevAboveAverage: average({ stdDev: '1' }),
  oneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  twoStdDevAboveAverage: average({ stdDev: '2' }),
  twoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  threeStdDevAboveAverage: average({ stdDev: '3' }),
  threeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  today: period('today', (cell) => `FLOOR(${cell},1)=TODAY()`),
  yesterday: period('yesterday', (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  tomorrow: period('tomorrow', (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  lastSevenDays: period('last7Days', (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  thisWeek: period(
    'thisWeek',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  lastWeek: period(
    'lastWeek',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ),
  nextWeek: period(
    'nextWeek',
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  thisMonth: period('thisMonth', inMonth('0')),
  lastMonth: period('lastMonth', inMonth('0-1')),
  nextMonth: period('nextMonth', inMonth('0+1')),
};

/** The attributes that distinguish rules of one type; some programs write them all on every rule. */
const telling: Readonly<Record<string, readonly string[]>> = {
  aboveAverage: ['aboveAverage', 'equalAverage', 'stdDev'],
  timePeriod: ['timePeriod'],
};
const defaults: Readonly<Record<string, string>> = { aboveAverage: '1', equalAverage: '0', stdDev: '0' };

/** The criterion of a stored rule, or undefined when it is not a ready-made rule. */
export function presetOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const { type = '' } = attributes;
  const names = telling[type] ?? [];
  const key = (given: Readonly<Record<string, string>> = {}): string =>
    names.map((name) => normalise(given[name] ?? defaults[name])).join();
  return Object.keys(presets).find((criterion) => {
    const preset = presets[criterion];
    return preset?.type === type && key(preset.attributes) === key(attributes);
  });
}

function normalise(value: string | undefined): string | undefined {
  return value === 'true' ? '1' : value === 'false' ? '0' : value;
}
