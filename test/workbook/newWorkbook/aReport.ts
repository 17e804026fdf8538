import type { ReportPage } from '../../../src/workbook/export/ReportPage';

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

/** A page with every kind of area, and a sheet whose name has to be quoted. */
export const aReport: ReportPage = {
  sheet: "2026-06 A&B's 总结",
  font: 'Microsoft YaHei',
  size: 9,
  color: '#1F2A27',
  columns: [11, 11, 200, 60],
  rows: [
    {
      height: 30,
      areas: [{ column: 0, columns: 3, value: '六月总结', look: { size: 20, bold: true, color: '#1F4E46' } }],
    },
    {
      height: 15,
      areas: [
        { column: 2, value: '目标', look: { horizontal: 'Center', wrap: true } },
        { column: 3, value: 1.2, look: { numberFormat: '0%', horizontal: 'Right' } },
        {
          column: 0,
          columns: 4,
          look: { lines: { bottom: { color: '#1F4E46', weight: 'Medium' } } },
        },
      ],
    },
    {
      height: 7.5,
      areas: [
        {
          column: 0,
          columns: 3,
          look: {
            fill: '#B3261E',
            lines: {
              between: { color: '#FFFFFF', weight: 'Thin' },
              right: { color: '#FFFFFF', weight: 'Medium' },
            },
          },
        },
        // Over what was drawn before.
        { column: 1, look: { fill: '#E8A317', lines: { left: { color: '#1F2A27', weight: 'Medium' } } } },
      ],
    },
    ...HARD_TEXTS.map((value) => ({ height: 18, areas: [{ column: 2, value }] })),
  ],
  breaks: [5],
  print: {
    orientation: 'Portrait',
    scale: 97,
    sides: 0.4,
    titleRows: { first: 1, count: 1 },
    madeFor: '截至 6月26日',
  },
};
