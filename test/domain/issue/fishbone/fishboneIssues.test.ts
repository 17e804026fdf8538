import { fishboneIssues } from '../../../../src/domain/issue/fishbone/fishboneIssues';
import { groupCauses } from '../../../../src/domain/issue/fishbone/groupCauses';
import { describeFishbone } from '../../../../src/words/describe/describeFishbone';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import { issue } from '../issueCases';

const causesOf = (...issues: ReturnType<typeof issue>[]) =>
  issues[0] ? fishboneIssues(issues[0], issues).map(({ rootCause }) => rootCause) : [];

it.each<[rootCause: string, expected: string[]]>([
  ['设备老化', ['设备老化']],
  ['设备老化；新人没有培训\n来料不合格', ['设备老化', '新人没有培训', '来料不合格']],
  ['1. 设备老化\n2、来料不合格\n- 缺少流程', ['设备老化', '来料不合格', '缺少流程']],
  ['', []],
  [' ； \n', []],
])('%j has the causes %j', (rootCause, expected) => {
  expect(causesOf(issue({ id: 'Q001', rootCause }))).toEqual(expected);
});

it('takes a 5 Why chain as one cause', () => {
  const chain = '为什么1：订单漏发\n为什么2：没有核对清单';
  expect(causesOf(issue({ id: 'Q001', rootCause: chain }))).toEqual([chain]);
});

it.each<[what: string, own: object, other: object, shown: boolean]>([
  ['no link', {}, {}, false],
  ['a link to it', {}, { linkedTask: 'q001' }, true],
  ['a link from it', { linkedTask: 'T003、Q002' }, {}, true],
  ['a task of both', { linkedTask: 'T003' }, { linkedTask: 'T001，T003' }, true],
  ['other tasks', { linkedTask: 'T003' }, { linkedTask: 'T001' }, false],
])('with %s, the causes of another issue are shown: %j %j', (_what, own, other, shown) => {
  const causes = causesOf(
    issue({ id: 'Q001', rootCause: '设备老化', ...own }),
    issue({ id: 'Q002', rootCause: '来料不合格', ...other }),
  );
  expect(causes).toEqual(shown ? ['设备老化', '来料不合格'] : ['设备老化']);
});

it.each([
  ['zh-CN', '鱼骨图：停机。机：设备老化；料：来料不合格；未分类：天晓得。'],
  ['en', 'Fishbone of 停机. Machine: 设备老化; Material: 来料不合格; Not sorted: 天晓得.'],
] as const)('is reported in words (%s)', (code, expected) => {
  const groups = groupCauses(['来料不合格', '设备老化', '天晓得'].map((rootCause) => ({ rootCause })));
  expect(describeFishbone(languageOf(code), '停机', groups)).toBe(expected);
});

it('says that there is no cause yet', () => {
  expect(describeFishbone(languageOf('zh-CN'), '停机', groupCauses([]))).toBe(
    '鱼骨图：停机。还没有写根本原因。',
  );
});
