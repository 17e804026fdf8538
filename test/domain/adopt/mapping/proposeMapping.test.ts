import { findTables } from '../../../../src/domain/adopt/tables/findTables';
import type { ColumnSource } from '../../../../src/domain/adopt/grid/columnSource';
import type { MappingChoices } from '../../../../src/domain/adopt/mapping/mappingProposal';
import { proposeMapping } from '../../../../src/domain/adopt/mapping/proposeMapping';
import { describeEvidence } from '../../../../src/words/describe/describeAdoption';
import type { TableKey } from '../../../../src/domain/schema/columnKeys';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import * as dirty from '../fixtures/dirtySheets';
import { date, sheetOf, type Sheet } from '../sheetOf';

const CONTEXT = { period: '2026-06', dateSystem: 1900 } as const;
const letter = (column: number) => String.fromCharCode(65 + column);

function showSource(source: ColumnSource): string {
  switch (source.kind) {
    case 'column':
      return letter(source.column);
    case 'spanEnd':
      return `${source.end} of ${letter(source.column)}`;
    case 'span':
      return `${letter(source.first)}~${letter(source.last)}`;
    case 'duration':
      return `${letter(source.start)}+${letter(source.days)}`;
    case 'marks':
      return `marks ${source.columns.map(letter).join('')}`;
    case 'matrix':
      return `${source.letter} in ${source.columns.map(letter).join('')}`;
    case 'levels':
      return source.columns.map(letter).join('/');
    case 'joined':
      return source.columns.map(letter).join('&');
  }
}

function propose({ grid, merges }: Sheet, table: TableKey, choices?: MappingChoices, index = 0) {
  const candidate = findTables(grid, merges)[index];
  if (!candidate) throw new Error('No table in the fixture');
  return proposeMapping(grid, candidate, table, CONTEXT, choices);
}

/** `name C`, and `owner D?` where the person should look. */
const show = ({ columns }: ReturnType<typeof propose>) =>
  columns
    .flatMap(({ key, source, sure }) => (source ? [`${key} ${showSource(source)}${sure ? '' : '?'}`] : []))
    .join(', ');

it.each<[string, Sheet, TableKey, string]>([
  [
    'headers of one row',
    dirty.MONTH_DOT_DAY,
    'tasks',
    'name C, owner D, start E, finish F, status G, reason H',
  ],
  [
    'start and finish from one column',
    dirty.SPAN_IN_ONE_CELL,
    'tasks',
    'name A, owner C, start first of B, finish last of B, status D',
  ],
  [
    'headers of two rows',
    dirty.TWO_ROW_HEADER,
    'tasks',
    'name B, owner C, start D, finish E, actual G, status H, id A, percent I',
  ],
  [
    'English',
    dirty.ENGLISH_WBS,
    'tasks',
    'name C, owner D, start E, finish F, id A, predecessors H, percent G',
  ],
  [
    'two columns of dates into one span',
    dirty.PLAN_WITH_MERGED_GOALS,
    'plan',
    'quarterGoal A, monthGoal B, task C, dates D~E, owner F, resources G, doneWhen H',
  ],
  [
    'percentages, names and tasks by content',
    dirty.DOUBLED_AND_UNKNOWN,
    'tasks',
    'name A?, owner E?, finish B, percent D',
  ],
  [
    'the same words mean other columns in another table',
    dirty.OWNERS_AND_TOTALS,
    'plan',
    'task A, dates C, owner B',
  ],
  [
    'sub-tasks in a column of their own',
    sheetOf([
      ['任务', '子任务', '负责人'],
      ['印刷', '设计', '张三'],
      ['', '校对', '李四'],
    ]),
    'tasks',
    'name A/B, owner C',
  ],
  [
    'percentages where a header speaks of a status',
    sheetOf([
      ['Task', 'Progress'],
      ['Print', '80%'],
      ['Send', '50%'],
      ['Bill', '0%'],
    ]),
    'tasks',
    'name A, percent B',
  ],
  [
    'a finish by its place after the start',
    sheetOf([
      ['任务', '开始日期', '完成日期'],
      ['印刷', date(2026, 6, 1), date(2026, 6, 5)],
      ['发货', date(2026, 6, 3), date(2026, 6, 8)],
      ['回款', date(2026, 6, 9), date(2026, 6, 9)],
    ]),
    'tasks',
    'name A, start B, finish C?',
  ],
  [
    'no finish where the dates lie before the start',
    sheetOf([
      ['任务', '开始日期', '登记日期'],
      ['印刷', date(2026, 6, 1), date(2026, 5, 5)],
      ['发货', date(2026, 6, 3), date(2026, 5, 8)],
      ['回款', date(2026, 6, 9), date(2026, 5, 9)],
    ]),
    'tasks',
    'name A, start B',
  ],
  [
    'a header its content speaks against',
    sheetOf([
      ['任务', '截止日期', '负责人'],
      ['印刷', '尽快', '张三'],
      ['发货', '看情况', '李四'],
      ['回款', '客户定', '王五'],
    ]),
    'tasks',
    'name A, owner C, finish B?',
  ],
  [
    'an actual start is no planned one',
    sheetOf([
      ['任务', '负责人', '实际', ''],
      ['', '', '开始日期', '完成日期'],
      ['印刷', '张三', '6.1', '6.5'],
    ]),
    'tasks',
    'name A, owner B, actual D',
  ],
])('%s', (_name, sheet, table, expected) => {
  expect(show(propose(sheet, table))).toBe(expected);
});

it('reports columns several headers stand for, and takes the one that fits', () => {
  expect(propose(dirty.DOUBLED_AND_UNKNOWN, 'tasks').doubled).toMatchObject([
    { key: 'finish', columns: [{ label: '截止日期' }, { label: '截止时间' }], taken: 1 },
  ]);
});

it('takes none of several that fit equally', () => {
  const sheet = sheetOf([
    ['任务', '截止日期', '截止时间'],
    ['印刷', '6.1', '6.2'],
    ['发货', '6.3', '6.4'],
    ['回款', '6.5', '6.6'],
  ]);
  const proposal = propose(sheet, 'tasks');
  expect(show(proposal)).toBe('name A');
  expect(proposal.doubled).toMatchObject([{ key: 'finish', taken: null }]);
  expect(proposal.unused.map(({ label }) => label)).toEqual(['截止日期', '截止时间']);
});

it('lets a person’s choices win, and takes their columns for nothing else', () => {
  const choices: MappingChoices = new Map([
    ['finish', { kind: 'column', column: 4 }],
    ['start', null],
  ]);
  const proposal = propose(dirty.MONTH_DOT_DAY, 'tasks', choices);
  expect(show(proposal)).toBe('name C, owner D, finish E, status G, reason H');
  expect(proposal.columns.find(({ key }) => key === 'start')).toEqual({
    key: 'start',
    source: null,
    evidence: [{ code: 'chosen' }],
    sure: true,
  });
  expect([...proposal.mapping.keys()]).toEqual(['name', 'owner', 'finish', 'status', 'reason']);
});

it('splits no column whose other end a person left out', () => {
  const choices: MappingChoices = new Map([['start', null]]);
  expect(show(propose(dirty.SPAN_IN_ONE_CELL, 'tasks', choices))).not.toContain('start');
});

it('lists what nothing is taken from', () => {
  expect(propose(dirty.ENGLISH_WBS, 'tasks').unused.map(({ label }) => label)).toEqual(['Req', 'Jan', 'Feb']);
});

it.each([
  ['zh-CN', ['表头“起止时间”', '5 格中 5 格符合']],
  ['en', ['Header “起止时间”', '5 of 5 cells fit']],
] as const)('says what speaks for a column (%s)', (code, expected) => {
  const finish = propose(dirty.SPAN_IN_ONE_CELL, 'tasks').columns.find(({ key }) => key === 'finish');
  expect(finish?.evidence.map((evidence) => describeEvidence(languageOf(code), evidence))).toEqual(expected);
});
