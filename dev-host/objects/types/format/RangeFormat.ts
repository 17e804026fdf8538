import { flag, integer, invalid, number, oneOf } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import type { Areas } from '../../model/ObjectStates';
import { autofitColumns, autofitRows } from '../../format/autofit';
import { lineSize } from '../../format/lineSize';
import { restyleAreas } from '../../format/restyleAreas';
import { styleProperty } from '../../format/styleProperty';
import { uniformStyle } from '../../format/uniformStyle';

export const rangeFormat: ObjectType<'RangeFormat'> = {
  members: {
    horizontalAlignment: styleProperty(
      (style) => (style.horizontal === undefined ? 'General' : horizontalWords[style.horizontal]),
      (value) => {
        const word = oneOf(value, 'horizontalAlignment', ['General', ...Object.values(horizontalWords)]);
        return { horizontal: keyOf(horizontalWords, word) };
      },
    ),
    verticalAlignment: styleProperty(
      (style) => verticalWords[style.vertical ?? 'bottom'],
      (value) => {
        const key = keyOf(verticalWords, oneOf(value, 'verticalAlignment', Object.values(verticalWords)));
        return { vertical: key === 'bottom' ? null : key };
      },
    ),
    wrapText: styleProperty(
      (style) => style.wrap ?? false,
      (value) => ({ wrap: flag(value, 'wrapText') || null }),
    ),
    shrinkToFit: styleProperty(
      (style) => style.shrinkToFit ?? false,
      (value) => ({ shrinkToFit: flag(value, 'shrinkToFit') || null }),
    ),
    indentLevel: styleProperty(
      (style) => style.indent ?? 0,
      (value) => {
        const indent = integer(value, 'indentLevel', 0);
        if (indent > 250) throw invalid('indentLevel', 'between 0 and 250');
        return { indent: indent || null };
      },
    ),
    textOrientation: {
      ...styleProperty(
        (style) => (style.rotation === 255 ? 180 : (style.rotation ?? 0)),
        (value) => {
          const degrees = integer(value, 'textOrientation');
          if (degrees !== 180 && Math.abs(degrees) > 90)
            throw invalid('textOrientation', '-90 to 90, or 180');
          return { rotation: degrees === 180 ? 255 : degrees || null };
        },
      ),
      source: 'RangeFormat.textOrientation: 180 stands for stacked text.',
    },
    readingOrder: { get: () => 'Context' },
    autoIndent: { get: () => false },
    columnWidth: lineSize('columns'),
    rowHeight: lineSize('rows'),
    borders: { object: (areas) => objectOf('RangeBorderCollection', areas) },
    fill: { object: (areas) => objectOf('RangeFill', areas) },
    font: { object: (areas) => objectOf('RangeFont', areas) },
    protection: { object: (areas) => objectOf('FormatProtection', areas) },
    adjustIndent: {
      call: (areas, [amount], batch) => {
        const indent =
          (uniformStyle(areas, batch, (style) => style.indent ?? 0) ?? 0) + number(amount, 'amount');
        restyleAreas(areas, { indent: Math.max(0, indent) || null }, batch);
      },
    },
    autofitColumns: { call: (areas, _args, batch) => fitEach(areas, batch, autofitColumns) },
    autofitRows: { call: (areas, _args, batch) => fitEach(areas, batch, autofitRows) },
  },
};

const horizontalWords = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const verticalWords = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

function keyOf<T extends Record<string, string>>(words: T, word: string): keyof T | null {
  return Object.keys(words).find((key) => words[key] === word) ?? null;
}

async function fitEach(
  areas: Areas,
  batch: Batch,
  fit: (range: Areas[number], batch: Batch) => Promise<void>,
): Promise<void> {
  for (const range of areas) await fit(range, batch);
}
