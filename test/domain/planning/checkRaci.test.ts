import { checkRaci, type RaciCells } from '../../../src/domain/planning/checkRaci';

it.each<[cells: RaciCells, expected: string]>([
  // the example of the seed
  [{ owner: '市场部经理', approver: '销售总监', consulted: '设计部主管', informed: '运营部' }, ''],
  [{ owner: '市场部*经理' }, ''],
  [{ owner: '' }, 'ownerMissing'],
  [{ owner: '待定' }, 'ownerMissing'],
  [{ owner: '张三、李四' }, 'ownerNotOne'],
  [{ owner: '市场部和销售部' }, 'ownerNotOne'],
  [{ owner: 'everyone' }, 'ownerNotOne'],
  [{ owner: '张三', approver: '' }, 'approverNotOne'],
  [{ owner: '张三', approver: '无' }, 'approverNotOne'],
  [{ owner: '张三', approver: '王五/赵六' }, 'approverNotOne'],
  // who has C or I columns needs an A
  [{ owner: '张三', consulted: '李四' }, 'approverNotOne'],
  [{ owner: '张三', informed: '' }, 'approverNotOne'],
  [{ owner: '', approver: '' }, 'ownerMissing approverNotOne'],
  // any number may be consulted and informed, and the owner may approve
  [{ owner: '张三', approver: '王五', consulted: '李四、赵六', informed: '全体' }, ''],
  [{ owner: '张三', approver: '张三' }, ''],
])('%j → %j', (cells, expected) => {
  expect(
    checkRaci(cells)
      .map(({ code }) => code)
      .join(' '),
  ).toBe(expected);
});
