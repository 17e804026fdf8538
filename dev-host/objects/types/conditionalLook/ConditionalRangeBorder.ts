import type { BorderLine } from '../../../engine/book/Book';
import { color, oneOf } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ObjectStates } from '../../model/ObjectStates';
import type { ObjectType } from '../../model/ObjectType';
import { findFormat, updateFormat } from '../../rules/formats';

type Border = ObjectStates['ConditionalRangeBorder'];

export const conditionalRangeBorder: ObjectType<'ConditionalRangeBorder'> = {
  id: ({ side }) => side,
  members: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border, batch) => styleWords[lineOf(border, batch)?.style ?? 'none'] ?? 'Continuous',
      set: (border, value, batch) => {
        const word = oneOf(value, 'style', ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);
        const style = lineStyles.find((name) => styleWords[name] === word);
        draw(border, batch, (line) => (style ? { ...line, style } : undefined));
      },
    },
    color: {
      get: (border, batch) => lineOf(border, batch)?.color ?? '',
      set: (border, value, batch) => {
        const wanted = color(value, 'color');
        draw(border, batch, (line) => ({ style: line?.style ?? 'thin', color: wanted }));
      },
    },
  },
};

const lineStyles = ['thin', 'dashed', 'dashDot', 'dashDotDot', 'dotted'] as const;
const styleWords: Record<string, string> = {
  none: 'None',
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dotted: 'Dot',
};
const sideOf = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

function lineOf(border: Border, batch: Batch): BorderLine | undefined {
  return findFormat(border, batch).style.borders?.[sideOf[border.side]];
}

function draw(
  border: Border,
  batch: Batch,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  updateFormat(border, batch, ({ style }) => {
    const side = sideOf[border.side];
    style.borders = { ...style.borders, [side]: change(style.borders?.[side]) };
  });
}
