import { matrixSheet } from '../../../src/workbook/matrix/matrixSheet';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { closedMonth } from '../../usecases/summary/closedMonth';

const [HEADER, FIRST_PERSON] = [2, 1];

const headerFor = (owner: string) => {
  const texts = { owner, approver: '', consulted: '', informed: '' };
  const { heights, styles } = matrixSheet({
    language: languageOf('en'),
    period: closedMonth([]).period,
    plan: [{ goal: '100 new customers', task: 'Relaunch the home page', texts }],
    needsApprover: false,
  });
  const own = styles.filter(
    ({ area }) => area.row === HEADER && area.column === FIRST_PERSON && area.columns === 1,
  );
  return { height: heights[HEADER], vertical: own.flatMap(({ vertical }) => vertical ?? []).at(-1) };
};

test.each([
  ['Sales/Zhao Min', 32, undefined],
  ['Human Resources/Wu Dan', 44, undefined],
  // Of one too long for any header, the beginning: centred, both its ends would be cut off.
  ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 44, 'Top'],
])('the name %s over a column has room in the header', (owner, height, vertical) => {
  expect(headerFor(owner)).toEqual({ height, vertical });
});
