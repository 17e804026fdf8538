import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { fitText } from '../../../../workbook/export/fitText';
import type { PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { at, blankRow, line, pixelsOf, ROW, WHOLE, type Span } from './grid';

const TITLE: Span = [1, 24];
const NOTE: Span = [25, 62];

/** A section's title with the line it is on, and on its right how to read it. */
export function sectionHead(
  title: string,
  note: string,
  more: { noteSpan?: Span; areas?: readonly PageArea[] } = {},
): PageRow[] {
  const { noteSpan = NOTE, areas = [] } = more;
  return [
    blankRow(ROW.gap),
    {
      height: 17,
      areas: [
        {
          ...at(TITLE),
          value: fitText(title, pixelsOf(TITLE), TYPE_SCALE.section, 1).text,
          look: { size: TYPE_SCALE.section, bold: true, color: PALETTE.brand },
        },
        ...(note === ''
          ? []
          : [
              {
                ...at(noteSpan),
                value: fitText(note, pixelsOf(noteSpan), TYPE_SCALE.note, 1).text,
                look: { size: TYPE_SCALE.note, color: PALETTE.mute, horizontal: 'Right' as const },
              },
            ]),
        ...areas,
        { ...at(WHOLE), look: { lines: { bottom: line(PALETTE.brand, 'Medium') } } },
      ],
    },
  ];
}

/** The header of a section's table: quiet, for the words below are what counts. */
export function tableHead(
  cells: readonly { span: Span; text: string; align?: 'Left' | 'Center' | 'Right' }[],
  { font, ruled = [WHOLE] }: { font: string; ruled?: readonly Span[] },
): PageRow {
  return {
    height: 15,
    areas: [
      ...cells.map(({ span, text, align = 'Left' }) => {
        // A word of ours is rather a little smaller than cut off.
        const fits = fitText(text, pixelsOf(span), TYPE_SCALE.note, 2, font).lines === 1;
        const size = fits ? TYPE_SCALE.note : TYPE_SCALE.axis;
        return {
          ...at(span),
          value: fitText(text, pixelsOf(span), size, 1, font).text,
          look: { size, color: PALETTE.mute, horizontal: align },
        };
      }),
      ...ruled.map((span) => ({ ...at(span), look: { lines: { bottom: line(PALETTE.hairline) } } })),
    ],
  };
}
