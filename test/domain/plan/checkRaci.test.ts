import { checkRaci } from '../../../src/domain/plan/checkRaci';
import { RACI_CASES } from '../cases/planCases';

it.each(RACI_CASES)('%j → %j', (cells, expected) => {
  expect(
    checkRaci(cells)
      .map(({ code }) => code)
      .join(' '),
  ).toBe(expected);
});
