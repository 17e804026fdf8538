import type { CellLook, LookPart, LookValue } from './cellLook';

/**
 * What earlier versions of Opsbook gave cells, so that a look of ours is distinguished from a person's own: a part that holds one
 * of these values, or what it is made with now, was set by us or by nobody. Data: add to it, never take away.
 */

/** The fonts of new workbooks, which earlier versions left as they are. */
const OFFICE_FONTS = [
  'Calibri',
  'Aptos Narrow',
  'Aptos',
  '等线',
  'DengXian',
  '宋体',
  'SimSun',
  'Arial',
  'Cambria',
];
const OFFICE_SIZES = [10, 11, 12];
const BLACK = '#000000';

type EarlierValues = Partial<Record<LookPart, readonly LookValue[]>>;

export const EARLIER_BODY: EarlierValues = {
  fontName: OFFICE_FONTS,
  fontSize: OFFICE_SIZES,
  fontColor: [BLACK],
  vertical: ['Top'],
  indent: [0],
  wrap: [true],
  sides: ['None'],
};

export const EARLIER_HEADER: EarlierValues = { fontName: OFFICE_FONTS, fontSize: OFFICE_SIZES, indent: [0] };

export const EARLIER_TITLE: EarlierValues = { fontName: OFFICE_FONTS };
export const EARLIER_BANNER: EarlierValues = { fontName: OFFICE_FONTS, fontSize: OFFICE_SIZES };

/** Heights in points of the rows that had one. */
export const EARLIER_HEIGHTS = { title: 30, banner: 20, header: 36 } as const;

/** Columns that were left-aligned once, here or in a supporting sheet. */
export const EARLIER_LEFT: readonly string[] = ['direction', 'task', 'severity', 'value', 'day', 'kind'];

/** Widths in characters of the default font, by table and column; each had 5 pixels of padding and 7 a character. */
const EARLIER_WIDTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  plan: {
    ...{ quarterGoal: 20, monthGoal: 20, task: 24, dates: 14, owner: 16, resources: 24, doneWhen: 28 },
    ...{ planCheck: 28, direction: 12, deliverable: 20, approver: 14, consulted: 16, informed: 16 },
    ...{ interfacePerson: 16 },
  },
  tasks: {
    ...{ name: 24, owner: 16, start: 13, finish: 13, actual: 13, status: 11, reason: 26, nextStep: 26 },
    ...{ help: 20, id: 9, assessed: 11, slip: 10, alert: 10, why: 64, predecessors: 16, forecast: 13 },
    ...{ percent: 11, baseline: 13 },
  },
  issues: {
    ...{ issue: 26, occurredOn: 13, impact: 20, owner: 16, rootCause: 26, temporary: 26, prevention: 26 },
    ...{ state: 11, verification: 26, id: 9, closure: 28, linkedTask: 16, causeKind: 11 },
  },
  summary: {
    ...{ goal: 24, actual: 20, rate: 10, reason: 28, worked: 26, improve: 26, next: 28, tasksDone: 11 },
    ...{ verdict: 24 },
  },
  settings: { name: 20, value: 24 },
  calendar: { day: 13, kind: 13, name: 24 },
  alerts: {
    ...{ task: 9, name: 28, rule: 16, severity: 16, days: 8, owner: 16, approver: 16, firstSeen: 13 },
    ...{ lastSeen: 13, acknowledged: 13, snoozedUntil: 13, escalatedOn: 13, resolvedOn: 13 },
  },
  changes: { when: 17, action: 11, row: 22, field: 16, before: 24, after: 24, why: 60 },
};

/** Widths in pixels that came after those and before the ones there are now. */
const FORMER_WIDTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  tasks: { slip: 56, percent: 60 },
  summary: { rate: 68, reason: 176 },
  changes: { when: 108 },
  alerts: { acknowledged: 76, snoozedUntil: 76, escalatedOn: 68, resolvedOn: 68 },
};

/** The widths in pixels earlier versions gave a column; none where they set none. */
export function earlierWidths(table: string, column: string): readonly number[] {
  const characters = EARLIER_WIDTHS[table]?.[column];
  const former = FORMER_WIDTHS[table]?.[column];
  return [
    ...(characters === undefined ? [] : [characters * 7 + 5]),
    ...(former === undefined ? [] : [former]),
  ];
}

/** Ours of earlier versions, and what Excel itself chooses: nobody's choice, and too long for a narrow column. */
export const DEFAULT_DATES: readonly string[] = ['yyyy-mm-dd', 'm/d/yyyy', 'yyyy/m/d', 'yyyy/m/d;@'];

/** Number formats earlier versions gave columns, by what the column is made with now. */
export const EARLIER_NUMBER_FORMATS: Readonly<Record<string, readonly string[]>> = {
  '+0;-0;0': ['0'],
  // With those Excel gives a date that is typed into a cell without a format.
  date: DEFAULT_DATES,
  // The register, and the log with its time.
  'yy-mm-dd': DEFAULT_DATES,
  'yy-mm-dd hh:mm': ['yyyy-mm-dd hh:mm'],
};

/** Parts of a look that `wanted` sets and that earlier versions set otherwise, with what they set. */
export const earlierOf = (earlier: EarlierValues, part: LookPart, wanted: CellLook): readonly LookValue[] =>
  (earlier[part] ?? []).filter((value) => value !== wanted[part]);
