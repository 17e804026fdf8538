import type { ConditionalRule } from '../../../engine/book/Book';
import { color, isMissing, record, text } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { ruleOfType, updateFormat } from '../../rules/formats';

type Point = Extract<ConditionalRule, { type: 'colorScale' }>['points'][number];

export const colorScaleConditionalFormat: ObjectType<'ColorScaleConditionalFormat'> = {
  members: {
    threeColorScale: { get: (key, batch) => ruleOfType(key, 'colorScale', batch).points.length === 3 },
    criteria: {
      get: (key, batch) => {
        const points = ruleOfType(key, 'colorScale', batch).points.map(criterionOf);
        return points.length === 3
          ? { minimum: points[0], midpoint: points[1], maximum: points[2] }
          : { minimum: points[0], maximum: points[1] };
      },
      set: (key, value, batch) => {
        const given = record(value, 'criteria');
        const ends = [given.minimum, given.midpoint, given.maximum].filter(
          (criterion) => !isMissing(criterion),
        );
        const points = ends.map(readCriterion);
        ruleOfType(key, 'colorScale', batch);
        updateFormat(key, batch, (format) => {
          format.rule = { type: 'colorScale', points };
        });
      },
      source: 'Excel.ConditionalColorScaleCriteria: without midpoint a scale of two colours.',
    },
  },
};

function criterionOf(point: Point): Record<string, unknown> {
  return {
    type: point.kind,
    color: point.color,
    ...(point.value === undefined ? {} : { formula: point.value }),
  };
}

function readCriterion(value: unknown): Point {
  const given = record(value, 'criterion');
  return {
    kind: text(given.type, 'type'),
    color: isMissing(given.color) ? '#FFFFFF' : color(given.color, 'color'),
    ...(isMissing(given.formula) ? {} : { value: text(given.formula, 'formula') }),
  };
}
