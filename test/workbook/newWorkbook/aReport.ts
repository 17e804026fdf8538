import type { ExportReport } from '../../../src/workbook/export/ExportReport';

/** Texts a file could get wrong: like formulas, like markup, like the format's own escapes. */
export const HARD_TEXTS = [
  '=HYPERLINK("http://x","点")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'引号",
  '<b>&amp;"',
  ' 两边空格 ',
  '一行\n二行',
  '铃\u0007声',
  '_x0041_',
  '007',
  'TRUE',
  '2026-06-24',
  '😀',
];

/** A report with every kind of cell, and a sheet whose name has to be quoted. */
export const aReport: ExportReport = {
  sheet: "2026-06 A&B's 总结",
  title: '六月总结',
  subtitle: '截至 6月30日',
  blocks: [
    {
      heading: '达成率',
      headers: ['目标', '达成率'],
      rows: [
        [{ value: '新增客户100家' }, { value: 1.2, numberFormat: '0%' }],
        [{ value: '复购率40%' }, { value: 0.9694, numberFormat: '0.0%' }],
      ],
      blankBelow: 4,
    },
    {
      heading: '目标',
      headers: ['目标', '判定', '任务'],
      rows: [
        [{ value: '甲' }, { value: '达标', tone: 'good' }, { value: 3, numberFormat: '0' }],
        [{ value: '乙' }, { value: '未达标', tone: 'bad' }, { value: '' }],
        ...HARD_TEXTS.map((value) => [{ value }, { value: '' }, { value: '' }]),
      ],
      repeatsHeader: true,
    },
  ],
  charts: [],
  widths: [30, 12, 8],
};
