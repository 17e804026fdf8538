import { matrixChanges, type SeenRow } from '../../../src/domain/matrix/matrixChanges';
import { matrixRows, type PlannedRoles } from '../../../src/domain/matrix/matrixRows';
import { readLetters } from '../../../src/domain/matrix/readLetters';
import { roleText } from '../../../src/domain/matrix/roleText';
import type { Role, RoleTexts } from '../../../src/domain/matrix/roles';

const texts = (owner: string, approver = '', consulted = '', informed = ''): RoleTexts => ({
  owner,
  approver,
  consulted,
  informed,
});
const row = (task: string, own: RoleTexts, goal = '新增客户'): PlannedRoles => ({ goal, task, texts: own });

describe('the plan as tasks × people', () => {
  test('has everybody once, those who do the work first, with all their letters', () => {
    const { people, letters } = matrixRows([
      row('线上推广', texts('市场部*经理', '总经理', '销售部*主管、渠道部*专员', '财务部')),
      row('线下展会', texts('销售部*主管', '销售部*主管', '', '市场部 * 经理')),
    ]);
    expect(people).toEqual(['市场部*经理', '销售部*主管', '总经理', '渠道部*专员', '财务部']);
    expect(letters).toEqual([
      ['R', 'C', 'A', 'C', 'I'],
      ['I', 'A/R', '', '', ''],
    ]);
  });

  test('has one column for a name alone and the same name in a department, where only one department has it', () => {
    expect(matrixRows([row('一', texts('王敏', '张三')), row('二', texts('市场部/王敏'))])).toEqual({
      people: ['市场部/王敏', '张三'],
      letters: [
        ['R', 'A'],
        ['R', ''],
      ],
    });
    expect(
      matrixRows([row('一', texts('Amy Cole')), row('二', texts('Delivery / Amy Cole'))]).people,
    ).toEqual(['Delivery / Amy Cole']);
    const two = [row('一', texts('王敏')), row('二', texts('市场部/王敏', '销售部 王敏'))];
    expect(matrixRows(two).people).toEqual(['王敏', '市场部/王敏', '销售部 王敏']);
    // A post is no name.
    expect(matrixRows([row('一', texts('经理')), row('二', texts('市场部/经理'))]).people).toHaveLength(2);
  });

  test('leaves out blanks and what stands for them', () => {
    expect(matrixRows([row('线上推广', texts('待定', '-', '无'))])).toEqual({ people: [], letters: [[]] });
  });
});

test.each<[string, readonly Role[] | null]>([
  ['', []],
  ['  ', []],
  ['R', ['owner']],
  ['r', ['owner']],
  ['Ｒ', ['owner']],
  ['A/R', ['owner', 'approver']],
  ['RA', ['owner', 'approver']],
  ['a，c', ['approver', 'consulted']],
  ['R R', ['owner']],
  ['负责', null],
  ['X', null],
  ['R?', null],
  ['RACIR', null],
  ['✓', null],
])('the letters “%s” are read as %j', (text, roles) => {
  expect(readLetters(text)).toEqual(roles);
});

test.each([
  ['张三', { added: ['李四'], removed: [] }, '张三、李四'],
  ['张三，李四', { added: [], removed: ['张三'] }, '李四'],
  ['张三', { added: [], removed: ['张三'] }, ''],
  ['', { added: ['李四', '王五'], removed: [] }, '李四、王五'],
  ['待定', { added: ['李四'], removed: [] }, '李四'],
  ['市场部*经理', { added: ['财务部'], removed: [] }, '市场部*经理、财务部'],
  ['张三（周一到周三）、李四', { added: [], removed: ['李四'] }, null],
  ['张三主责，李四配合', { added: ['王五'], removed: [] }, null],
])('“%s” changed by %j says %s', (text, { added, removed }, after) => {
  expect(
    roleText(text, { added, removed: new Set(removed) }, { between: '、', personOf: (name) => name }),
  ).toBe(after);
});

describe('what letters change in the plan', () => {
  const drawn = texts('张三', '总经理', '李四');
  const seen = (roles: Record<string, readonly Role[]>, part: Partial<SeenRow> = {}): SeenRow => ({
    goal: '新增客户',
    task: '线上推广',
    drawn,
    roles: new Map(Object.entries(roles)),
    ...part,
  });
  const AS_DRAWN = {
    张三: ['owner'],
    总经理: ['approver'],
    李四: ['consulted'],
  } as const satisfies Record<string, readonly Role[]>;
  const changes = (one: SeenRow, plan = [row('线上推广', drawn)]) => matrixChanges([one], plan, '、');

  test('is nothing where nobody changed any', () => {
    expect(changes(seen(AS_DRAWN))).toEqual([]);
  });

  test('is a cell for each role that has other people', () => {
    expect(changes(seen({ ...AS_DRAWN, 李四: ['consulted', 'owner'], 张三: [] }))).toEqual([
      { kind: 'change', row: 0, at: 0, role: 'owner', before: '张三', after: '李四' },
    ]);
    expect(changes(seen({ ...AS_DRAWN, 王五: ['informed'] }))).toEqual([
      { kind: 'change', row: 0, at: 0, role: 'informed', before: '', after: '王五' },
    ]);
  });

  test('leaves those alone whose column somebody took out', () => {
    expect(changes(seen({ 总经理: ['approver'], 王五: ['consulted'] }))).toEqual([
      { kind: 'change', row: 0, at: 0, role: 'consulted', before: '李四', after: '李四、王五' },
    ]);
  });

  test('is nothing for a name alone that stands in the column of its department', () => {
    const alone = texts('王敏', '总经理');
    const [first, second] = [row('线上推广', alone), row('线下展会', texts('市场部/王敏', '总经理'))];
    const rows = [
      seen({ '市场部/王敏': ['owner'], 总经理: ['approver'] }, { drawn: alone }),
      seen({ '市场部/王敏': [], 总经理: ['approver', 'owner'] }, { task: '线下展会', drawn: second.texts }),
    ];
    expect(matrixChanges(rows, [first, second], '、')).toEqual([
      { kind: 'change', row: 1, at: 1, role: 'owner', before: '市场部/王敏', after: '总经理' },
    ]);
    // Somebody of that name came since.
    const third = row('别的', texts('销售部/王敏'));
    expect(matrixChanges(rows, [first, second, third], '、')).toMatchObject([{ row: 1, at: 1 }]);
  });

  test('is refused where a colleague changed the plan meanwhile, and is nothing where they did the same', () => {
    const one = seen({ ...AS_DRAWN, 王五: ['consulted'] });
    expect(changes(one, [row('线上推广', texts('张三', '总经理', '赵六'))])).toEqual([
      { kind: 'changedInPlan', row: 0, at: 0, role: 'consulted' },
    ]);
    expect(changes(one, [row('线上推广', texts('张三', '总经理', '王五,李四'))])).toEqual([]);
    expect(changes(one, [row('线上推广', texts('赵六', '总经理', '李四'))])).toMatchObject([
      { kind: 'change', role: 'consulted' },
    ]);
  });

  test('is refused where the task is gone from the plan, or twice in it and alike', () => {
    const one = seen({ ...AS_DRAWN, 王五: ['consulted'] });
    expect(changes(one, [row('别的', drawn)])).toEqual([{ kind: 'gone', row: 0 }]);
    const twice = [row('线上推广', drawn), row('线上推广', drawn)];
    expect(changes(one, twice)).toEqual([{ kind: 'doubled', row: 0 }]);
    expect(changes(one, [row('线上推广', texts('赵六')), row('线上推广', drawn)])).toMatchObject([{ at: 1 }]);
    expect(changes(one, [row('线上推广', drawn, '别的目标')])).toEqual([{ kind: 'gone', row: 0 }]);
  });

  test('is refused where the cell says more than names', () => {
    const noted = texts('张三（主）、赵六', '总经理', '李四');
    const one = seen({ ...AS_DRAWN, 赵六: ['owner'], 王五: ['owner'] }, { drawn: noted });
    expect(changes(one, [row('线上推广', noted)])).toEqual([
      { kind: 'moreThanNames', row: 0, at: 0, role: 'owner' },
    ]);
  });
});
