import { color, oneOf } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { borderOf, drawBorder } from '../../format/borders';
import { lineStyleOf, lineWords, weightOf, wordOf } from '../../format/borderLine';

export const rangeBorder: ObjectType<'RangeBorder'> = {
  id: ({ side }) => side,
  members: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border, batch) => borderOf(border, batch, (line) => (line ? wordOf(line.style) : 'None')),
      set: (border, value, batch) => {
        const word = oneOf(value, 'style', lineWords);
        drawBorder(border, batch, (line) =>
          word === 'None'
            ? null
            : { ...line, style: lineStyleOf(word, line ? weightOf(line.style) : 'Thin') },
        );
      },
    },
    weight: {
      get: (border, batch) => borderOf(border, batch, (line) => (line ? weightOf(line.style) : 'Thin')),
      set: (border, value, batch) => {
        const weight = oneOf(value, 'weight', ['Hairline', 'Thin', 'Medium', 'Thick']);
        drawBorder(border, batch, (line) => ({
          ...line,
          style: lineStyleOf(line ? wordOf(line.style) : 'Continuous', weight),
        }));
      },
    },
    color: {
      get: (border, batch) => borderOf(border, batch, (line) => line?.color ?? '#000000'),
      set: (border, value, batch) => {
        const wanted = color(value, 'color');
        drawBorder(border, batch, (line) => ({ style: line?.style ?? 'thin', color: wanted }));
      },
    },
  },
};
