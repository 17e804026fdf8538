import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../../dev-host/site';
import { TEAM_SHEETS } from './fixtures/teamSheets';
import { loadGrids } from './loadGrid';
import { expectEveryRow, readTeamBook, showTable, takenRows, type ReadTable } from './readTeamBook';

/**
 * What the owner of a sheet of each shape expects: which of our tables, where the header is, which columns are
 * taken from where (`?` where the person is asked), and how many rows.
 */
const WANTED: Readonly<Record<keyof typeof TEAM_SHEETS, string>> = {
  s01_name_today: 'tasks Sheet1!1: name A, owner B, finish C · 2 taken',
  s02_form_gone: 'refused Sheet1!no header, from 1: support',
  s03_long_header: 'tasks Sheet1!1: name B?, finish D, status C · 3 taken',
  s03b_short_header: 'tasks Sheet1!1: name B?, finish D?, status C · 3 taken',
  s03c_long_unknown: 'refused Sheet!1: support',
  s04_day_header: 'tasks Sheet1!1: name A/B/C?, owner D · 3 taken',
  s04b_no_day_header: 'tasks Sheet1!1: name A/B/C?, owner D · 3 taken',
  s05_levels: 'tasks Sheet1!1: name A/B, owner C, start D, finish E · 6 taken',
  s05b_levels_blank_header: 'tasks Sheet1!1: name A/B/C?, owner E, start D · 5 taken',
  s06_group_jihuashijian: 'tasks Sheet1!1-2: name A, owner B, start C, finish D, actual F · 3 taken',
  s06b_group_jihua: 'tasks Sheet1!1-2: name A, owner B, start C, finish D, actual F · 3 taken',
  s06c_wancheng: 'tasks Sheet1!1-2: name A, start B, finish C, actual D?, percent E · 3 taken',
  s07_gap: 'tasks Sheet1!1: name A, owner B, finish C · 5 taken',
  s08_percent: 'tasks Sheet1!1: name A, owner B, start C, finish D, percent E · 3 taken',
  s09_status: 'tasks Sheet1!1: name A, owner B, finish C, status D · 10 taken',
  s10_one_date: 'tasks Sheet1!1: name B?, owner E, finish C?, status D · 3 taken',
  s10b_work_time: 'tasks Sheet1!1: name A, finish B? · 4 taken',
  s11_owner_guess: 'issues Sheet1!1: issue B, owner D, state E, id A · 4 taken',
  s11b_phase: 'tasks Sheet1!1: name A, start B, finish C · 4 taken',
  s12_resolved_date: 'issues Sheet1!1: issue B, state C?, id A? · 4 taken',
  s13_date_only_is_issue: 'tasks Sheet1!1: name C?, finish A? · 4 taken',
  s13b_date_only_en: 'tasks Sheet1!1: name B?, finish C? · 3 taken',
  s14_nothing: 'refused Sheet1!1: support',
  s15_zero_date: 'tasks Sheet1!1: name A, start B, finish C · 3 taken',
  s16_stacked: 'tasks Sheet1!1: name A?, start B, finish C · 3 taken',
  s17_underscore:
    'tasks Sheet1!1: name B, owner C, start D?, finish E?, actual F, id A?, percent G · 3 taken',
  s18_plan_actual_rows: 'tasks Sheet1!1: name A, owner B, start D, finish E · 2 taken, 2 skipped',
  s19_from: 'no table',
  s20_gap_unknown: 'tasks Sheet1!1: name A/C? · 6 taken',
  s21_raci:
    'plan Sheet1!1: task B, owner R in DEF, approver A in DEF, consulted C in DEF, informed I in DEF · 3 taken',
  s22_bilingual: 'issues Sheet1!1: issue B, owner C, state D? · 3 taken',
  s24_duration: 'tasks Sheet1!1: name A, start B, finish B+C? · 3 taken',
  s25_swapped: 'tasks Sheet1!1: name A, start B, finish C · 4 taken',
  s26_ja: 'tasks Sheet1!1: name A, owner B, start C, finish D, status E · 3 taken',
  s27_no_header: 'tasks Sheet1!no header, from 1: name A?, owner B?, finish C? · 3 taken',
  s28_template_first: 'tasks 甲零件!1: name B, start C, finish D, id A · 2 taken',
  s29_doubled: 'tasks Sheet1!1: name A, owner B · undecided: start C or E, finish D or F · 3 taken',
  s30_big_small: 'tasks Sheet1!1-2: name A/B?, owner C, start E, finish F · 4 taken',
  s32_raised: 'issues Sheet1!1: issue C, occurredOn B, state D, id A · 3 taken',
  s40_1904_text: 'no table',
  s41_1904_text2: 'no table',
};

const shapes = Object.keys(TEAM_SHEETS) as (keyof typeof TEAM_SHEETS)[];

function read(shape: keyof typeof TEAM_SHEETS): ReadTable[] {
  const sheets = Object.entries(TEAM_SHEETS[shape]).map(([name, sheet]) => ({ name, ...sheet }));
  return readTeamBook(sheets, shape.includes('1904') ? 1904 : 1900);
}

it.each(shapes)('%s is taken over as its owner expects', (shape) => {
  expect(showTable(read(shape)[0])).toBe(WANTED[shape]);
});

it.each(shapes)('%s: every row is taken, left or skipped with a reason', (shape) => {
  for (const table of read(shape)) expectEveryRow(table);
});

it.each<[keyof typeof TEAM_SHEETS, string[]]>([
  [
    's05_levels',
    ['一期 / 收集需求', '一期 / 写设计', '一期 / 写代码', '二期 / 测试', '二期 / 上线', '三期 / 维护'],
  ],
  [
    's05b_levels_blank_header',
    [
      '工作台 / 客户 / 列表页',
      '工作台 / 客户 / 筛选',
      '工作台 / 任务 / 详情',
      '管理 / 任务 / 分配',
      '系统 / 登录',
    ],
  ],
  ['s07_gap', ['甲', '乙', '丙', '丁', '戊']],
  ['s18_plan_actual_rows', ['甲', '乙']],
  ['s13_date_only_is_issue', ['调整表单', '修复上传', '统一界面', '回归测试']],
])('%s has the names its owner reads', (shape, names) => {
  const [table] = read(shape);
  expect(
    table && takenRows(table).map(({ cells }) => cells.name?.kind === 'text' && cells.name.text),
  ).toEqual(names);
});

it.each<[keyof typeof TEAM_SHEETS, string[]]>([
  ['s08_percent', ['已完成', '', '已完成']],
  ['s12_resolved_date', ['待处理', '已解决', '已解决', '已解决']],
  ['s26_ja', ['已完成', '未开始', '进行中']],
])('%s has the states its owner means', (shape, states) => {
  const [table] = read(shape);
  const shown = table?.run.rows.map(({ cells }) => {
    const value = cells.status ?? cells.state;
    return value?.kind === 'text' ? value.text : '';
  });
  expect(shown).toEqual(states);
});

/** The same sheets as files, where they lie beside the checkout. */
const FOLDER = resolve(projectFolder, '..', 'shared', 'data', '2026-11');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx')) : [];

if (files.length === 0) it.skip('files (left out: none in ../shared/data/2026-11)', () => undefined);
else
  it.each(files)('%s reads as its copy here does', async (file) => {
    const { sheets, dateSystem } = await loadGrids(readFileSync(join(FOLDER, file)));
    const tables = readTeamBook(sheets, dateSystem);
    const shape = file.replace('.xlsx', '') as keyof typeof TEAM_SHEETS;
    expect(showTable(tables[0])).toBe(WANTED[shape]);
    tables.forEach(expectEveryRow);
  });
