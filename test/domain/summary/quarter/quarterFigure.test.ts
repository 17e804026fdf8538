import Big from 'big.js';
import { showRate } from '../../../../src/domain/goal/showRate';
import { monthMet } from '../../../../src/domain/summary/quarter/monthMet';
import { quarterFigure } from '../../../../src/domain/summary/quarter/quarterFigure';
import { closedGoal, QUARTER_FIGURES } from './quarterCases';

const shown = (rate: string) => (rate === '' ? '' : showRate(new Big(rate)).text);

test.each(QUARTER_FIGURES)('%s', (_, months, expected) => {
  const figure = quarterFigure(
    months.map(([goal, actual, direction]) => {
      const closed = closedGoal(goal, actual, direction ?? null);
      return { ...closed, met: monthMet(closed) };
    }),
  );
  const said =
    figure.basis === 'none'
      ? 'none'
      : figure.basis === 'sum'
        ? `sum ${figure.actual}/${figure.target} ${shown(figure.rate)}${figure.met ? ' met' : ''}`
        : `last ${figure.month.actual} ${shown(figure.month.rate)}${figure.month.met ? ' met' : ''}`;
  expect(said).toBe(expected);
});

test('a closing whose actual was edited since is not added up', () => {
  const months = [
    closedGoal('新增客户100家', '86家'),
    { ...closedGoal('新增客户100家', '97家'), actual: '197家' },
  ];
  expect(quarterFigure(months.map((one) => ({ ...one, met: monthMet(one) })))).toEqual({ basis: 'none' });
});
