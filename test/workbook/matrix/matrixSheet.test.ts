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
  ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 70, undefined],
  ['信息技术服务保障部门*华东大区仓储运营高级主管工程师安全责任人应急联络人设备管理员', 82, 'Top'],
  ['Customer Service/Christopher Montgomery', 58, undefined],
])('the name %s over a column has room in the header', (owner, height, vertical) => {
  expect(headerFor(owner)).toEqual({ height, vertical });
});

test.each([
  ['zh-CN', '线上推广', 19, undefined, undefined],
  ['zh-CN', '仓库库存系统与承运商电子面单接口', 30, true, 'Center'],
  ['zh-CN', '仓库库存系统与承运商电子面单接口联合调试（第二轮，含回归）与上线', 42, true, 'Center'],
  ['zh-CN', '仓库库存系统与承运商接口'.repeat(5), 42, true, 'Top'],
  ['en', 'Selection of a warehouse system', 19, undefined, undefined],
  // A word that has no room any more is on the next line, whole.
  ['en', 'Negotiate with internationally active partners', 30, true, 'Center'],
] as const)('in %s the task %s has the rows it needs', (code, task, height, wrap, vertical) => {
  const texts = { owner: 'A', approver: '', consulted: '', informed: '' };
  const { heights, styles } = matrixSheet({
    language: languageOf(code),
    period: closedMonth([]).period,
    plan: [{ goal: 'G', task, texts }],
    needsApprover: false,
  });
  const [FIRST, TASK] = [4, 0];
  const own = styles.find((style) => style.area.row === FIRST && style.area.column === TASK && style.wrap);
  expect([heights[FIRST], own?.wrap, own?.vertical]).toEqual([height, wrap, vertical]);
});

test.each([
  [1, { pagesWide: undefined, titleColumns: undefined }],
  [20, { pagesWide: undefined, titleColumns: undefined }],
  [30, { pagesWide: 2, titleColumns: { first: 0, count: 1 } }],
  [60, { pagesWide: 3, titleColumns: { first: 0, count: 1 } }],
])('%d people are printed so that their letters can be read', (count, wide) => {
  const plan = Array.from({ length: count }, (_, at) => ({
    ...{ goal: 'G', task: `Task ${at}` },
    texts: { owner: `Dep${at} lead`, approver: '', consulted: '', informed: '' },
  }));
  const { print } = matrixSheet({
    language: languageOf('en'),
    period: closedMonth([]).period,
    plan,
    needsApprover: false,
  });
  expect(print).toMatchObject({ orientation: 'Landscape', columns: count + 2 });
  expect({ pagesWide: print.pagesWide, titleColumns: print.titleColumns }).toEqual(wide);
});
