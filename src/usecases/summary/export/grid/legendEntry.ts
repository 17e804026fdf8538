import type { PageArea } from '../../../../workbook/export/ReportPage';
import { GLYPHS } from '../../../../workbook/look/glyphs';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { at, type Span } from './grid';

/** A colour and its word: two cells, for a cell has one font. */
export function legendEntry(color: string, word: string, [first, last]: Span): PageArea[] {
  return [
    {
      ...at([first, first + 1]),
      value: GLYPHS.swatch,
      look: { size: TYPE_SCALE.section, color, horizontal: 'Center' },
    },
    { ...at([first + 2, last]), value: word, look: { size: TYPE_SCALE.note, color: PALETTE.mute } },
  ];
}
