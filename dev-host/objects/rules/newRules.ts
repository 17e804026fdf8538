import type { ConditionalRule } from '../../engine/book/Book';

/**
 * What a conditional format is until its rule is set, by `Excel.ConditionalFormatType`: a rule that never holds, or
 * for the graphic kinds the look Excel begins with.
 */
export const newRules = {
  Custom: { type: 'custom', formula: '=FALSE' },
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '=NA()' },
  ContainsText: { type: 'containsText', operator: 'contains', text: '' },
  TopBottom: { type: 'topBottom', kind: 'topItems', rank: 10 },
  PresetCriteria: { type: 'preset', criterion: 'Invalid' },
  DataBar: { type: 'dataBar', color: '#638EC6' },
  ColorScale: {
    type: 'colorScale',
    points: [
      { kind: 'LowestValue', color: '#F8696B' },
      { kind: 'Percentile', value: '50', color: '#FFEB84' },
      { kind: 'HighestValue', color: '#63BE7B' },
    ],
  },
  IconSet: { type: 'iconSet', set: 'ThreeTriangles' },
} satisfies Record<string, ConditionalRule>;
