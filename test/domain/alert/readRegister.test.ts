import type { AlertRegisterColumn } from '../../../src/words/language/SchemaWords';
import { readRegister, type RegisterRow } from '../../../src/domain/alert/readRegister';
import { registerCells } from '../../../src/domain/alert/registerCells';
import { findRegisterColumns, REGISTER_COLUMNS } from '../../../src/domain/alert/registerColumns';
import type { AlertEntry } from '../../../src/domain/alert/scheduleAlert';
import { updateRegister } from '../../../src/domain/alert/updateRegister';
import { textCell, type CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { LANGUAGES, languageOf } from '../../../src/words/vocabulary/languages';
import { entry, alert, june } from './alertCases';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;

/** The cells of an entry as Excel gives them back once they are written. */
function rowOf(
  written: AlertEntry,
  changes: Partial<Record<AlertRegisterColumn, CellSnapshot>> = {},
  language = languageOf('zh-CN'),
  dateSystem: 1900 | 1904 = 1900,
): RegisterRow {
  const cells = registerCells(written, language, dateSystem);
  const seen = REGISTER_COLUMNS.map(({ key, kind }): [AlertRegisterColumn, CellSnapshot] => [
    key,
    {
      value: cells[key],
      text: String(cells[key]),
      numberFormat: kind === 'date' && typeof cells[key] === 'number' ? 'yyyy-mm-dd' : 'General',
    },
  ]);
  return { ...Object.fromEntries(seen), ...changes };
}

const FULL: AlertEntry = entry({
  task: 'T007',
  name: '上线推广',
  severity: 'red',
  days: 9,
  acknowledged: june(18),
  snoozedUntil: june(25),
  escalatedOn: june(18),
  resolvedOn: june(19),
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it.each<[string, AlertEntry]>([
    ['plain', entry()],
    ['every field', FULL],
    ['due soon', entry({ severity: 'dueSoon', days: null })],
    ['acknowledged in words', entry({ acknowledged: '张三已看' })],
  ])('reads back what it wrote: %s', (_what, written) => {
    for (const dateSystem of [1900, 1904] as const) {
      const rows = [rowOf(written, {}, language, dateSystem)];
      expect(readRegister(rows, { ...CONTEXT, dateSystem })).toMatchObject({
        entries: [written],
        problems: [],
      });
    }
  });

  it('finds its own columns in any order', () => {
    const headers = REGISTER_COLUMNS.map(({ key }) => language.alerts.headers[key]).reverse();
    const { found, missing } = findRegisterColumns(headers);
    expect(missing).toEqual([]);
    expect([found.get('task'), found.get('resolvedOn')]).toEqual([headers.length - 1, 0]);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

it('names the columns that are missing', () => {
  expect(findRegisterColumns(['编号', '规则', '备注', 'severity']).missing).toEqual([
    'name',
    'days',
    'owner',
    'approver',
    'firstSeen',
    'lastSeen',
    'acknowledged',
    'snoozedUntil',
    'escalatedOn',
    'resolvedOn',
  ]);
});

it.each<[column: AlertRegisterColumn, typed: string, field: Partial<AlertEntry>, problem?: string]>([
  ['firstSeen', '上周', { firstSeen: null }, 'badCell'],
  ['lastSeen', '6.31', { lastSeen: null }, 'badCell'],
  ['resolvedOn', '已解决', { resolvedOn: null }, 'badCell'],
  ['snoozedUntil', '下周', { snoozedUntil: null }, 'badCell'],
  ['snoozedUntil', '6.25', { snoozedUntil: june(25) }],
  ['snoozedUntil', '2026-06-25', { snoozedUntil: june(25) }],
  ['snoozedUntil', '-', { snoozedUntil: null }],
  ['acknowledged', '是', { acknowledged: '是' }],
  ['acknowledged', '6.18', { acknowledged: june(18) }],
  ['severity', '严重', { severity: null }, 'badCell'],
  ['severity', 'Red', { severity: 'red' }],
  ['days', '很多', { days: null }, 'badCell'],
  ['days', '', { days: null }],
  ['days', '5', { days: 5 }],
  ['owner', '', { owner: '' }],
])('%s typed %j is read as %j %s', (column, typed, field, problem = '') => {
  const { entries, problems } = readRegister([rowOf(entry(), { [column]: textCell(typed) })], CONTEXT);
  expect(entries).toEqual([{ ...entry(), ...field }]);
  expect(problems).toEqual(problem ? [{ code: problem, row: 0, column, text: typed }] : []);
});

it.each<[column: AlertRegisterColumn, typed: string, code: string]>([
  ['task', '', 'taskMissing'],
  ['rule', '延误', 'unknownRule'],
  ['rule', '', 'unknownRule'],
])('a row whose %s is %j is reported and left alone (%s)', (column, typed, code) => {
  const rows = [rowOf(entry({ task: 'T9' })), rowOf(entry(), { [column]: textCell(typed) })];
  const { entries, problems } = readRegister(rows, CONTEXT);
  expect(entries.map(({ task }) => task)).toEqual(['T9']);
  expect(problems).toEqual([{ code, row: 1, column, text: typed }]);
});

it('takes the first of two rows for one alert, skips blank rows and knows each row', () => {
  const rows = [
    {},
    rowOf(entry()),
    rowOf(entry({ task: 'T2' })),
    rowOf(entry({ days: 9 })),
    { task: textCell('') },
  ];
  const { entries, problems, rowOf: places } = readRegister(rows, CONTEXT);
  expect(entries.map(({ task, days }) => `${task} ${days}`)).toEqual(['T1 2', 'T2 2']);
  expect(problems).toEqual([{ code: 'doubled', row: 3, column: 'task', text: 'T1' }]);
  expect([...places]).toEqual([
    ['slip:t1', 1],
    ['slip:t2', 2],
  ]);
});

it('writes over a cell it cannot read only where it has something to put there', () => {
  const { entries } = readRegister(
    [rowOf(entry(), { snoozedUntil: textCell('下周'), lastSeen: textCell('昨天') })],
    CONTEXT,
  );
  const { changes } = updateRegister(entries, [alert()], june(19));
  expect(changes.map(({ fields }) => fields.join())).toEqual(['lastSeen']);
});

it('read back from the sheet, the same data and day still change nothing', () => {
  const first = updateRegister(
    [],
    [alert(), alert({ task: 'T2', severity: 'red', days: 9, escalated: true })],
    june(18),
  );
  const read = readRegister(
    first.entries.map((written) => rowOf(written)),
    CONTEXT,
  );
  expect(
    updateRegister(
      read.entries,
      [alert(), alert({ task: 'T2', severity: 'red', days: 9, escalated: true })],
      june(18),
    ),
  ).toMatchObject({
    changes: [],
    announced: [],
  });
});
