import { act, screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import { refusal } from '../../fakePane';
import { anIssue, anIssueCheck, applied, LOG, skipped } from '../../fakeIssues';
import { announcement, openPane, pressInVain } from '../../openPane';
import { day } from '../../day';
import type { IssueField } from '../../../../src/usecases/issues/checkIssues';

const waiting = anIssue({
  ...{ id: 'Q002', at: 1, issue: '设备停机', state: 'resolved', next: 'closed', missing: ['window'] },
  ...{ verifyUntil: day(2026, 9, 13), toFill: [], text: '待验证至 9月13日。' },
  ...{ cell: { sheet: LOG, address: 'A5' }, rootCause: '没有保养流程' },
  moves: [
    { to: 'closed', refusal: '待验证至 9月13日。' },
    { to: 'inProgress', refusal: null },
  ],
});
const closed = anIssue({
  ...{ id: 'Q003', at: 2, issue: '发票错误', state: 'closed', next: null },
  ...{ missing: [], toFill: [], moves: [], text: '已闭环。' },
});
const log = anIssueCheck([anIssue(), waiting, closed]);

async function openIssues(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({ actions: { checkIssues: async () => log, ...actions } });
  await pane.user.click(await screen.findByRole('tab', { name: '问题' }));
  return pane;
}

/** Opens the row of an issue. */
async function openRow(issue: string, actions: Partial<PaneActions> = {}) {
  const pane = await openIssues(actions);
  await pane.user.click(await screen.findByRole('row', { name: new RegExp(issue) }));
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const listed = () =>
  screen
    .queryAllByRole('row')
    .flatMap((row) => /Q00\d$/.exec(row.getAttribute('aria-label') ?? '')?.[0] ?? []);

test('each issue says how far it is in a few words and whose; closed ones are a group below', async () => {
  const { user } = await openIssues();
  expect(await screen.findByRole('row', { name: '处理中，订单漏发，缺 2 项，王五，Q001' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '已解决，设备停机，待验证至 9月13日，王五，Q002' })).toBeTruthy();
  expect(listed()).toEqual(['Q001', 'Q002']);
  const heading = within(screen.getByRole('treegrid')).getByRole('button', { name: '已关闭 1' });
  await user.click(heading);
  expect(listed()).toEqual(['Q001', 'Q002', 'Q003']);
});

test('an open row says each thing once: what the line above says already is not said below', async () => {
  await openRow('设备停机');
  const row = screen.getByRole('row', { name: /设备停机/ });
  expect(row.textContent?.match(/待验证至 9月13日/g)).toHaveLength(1);
});

test('the number of every counter is the number of rows it lists', async () => {
  const { user } = await openIssues();
  await screen.findByText('订单漏发');
  const counters = within(screen.getByRole('toolbar', { name: '按状态筛选' })).getAllByRole('button');
  const counts: unknown[] = [];
  for (const counter of counters) {
    await user.click(counter);
    counts.push([counter.getAttribute('aria-label'), listed().length]);
  }
  expect(counts).toEqual([
    ['待处理 0', 0],
    ['处理中 1', 1],
    ['待验证 1', 1],
    ['已关闭 1', 1],
  ]);
});

test('a counter with nothing under it leads out of itself', async () => {
  const { user } = await openIssues();
  await user.click(await screen.findByRole('button', { name: '待处理 0' }));
  expect(screen.getByText('没有符合的条目')).toBeTruthy();
  await user.click(button('清除条件'));
  expect(listed()).toEqual(['Q001', 'Q002']);
});

test('a search finds closed issues too', async () => {
  const { user } = await openIssues();
  await user.type(await screen.findByRole('searchbox'), '发票');
  expect(await screen.findByText('“发票”：1 条，共 3 条')).toBeTruthy();
  expect(listed()).toEqual(['Q003']);
});

test('a log without issues is begun', async () => {
  const { user, actions } = await openIssues({ checkIssues: async () => anIssueCheck([]) });
  expect(await screen.findByText('还没有记录问题。')).toBeTruthy();
  await user.click(button('填写第一行'));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: LOG, address: 'A4' });
});

test('when all are closed it says so', async () => {
  await openIssues({ checkIssues: async () => anIssueCheck([closed]) });
  expect(await screen.findByText('没有未关闭的问题。')).toBeTruthy();
});

describe('the next missing field', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

  test('is filled in place, before → after, with one confirm; then the next one is asked for', async () => {
    let rows = [anIssue()];
    const { user, actions } = await openRow('订单漏发', {
      checkIssues: async () => anIssueCheck(rows),
      applyChanges: async () => {
        const [, prevention] = anIssue().toFill;
        rows = [anIssue({ missing: ['prevention'], toFill: prevention ? [prevention] : [] })];
        return applied({ column: 'rootCause' });
      },
    });
    await user.click(button('填根本原因分析'));
    await user.type(field('根本原因分析'), '没有核对清单');
    expect(screen.getByText('“问题处理记录表”E4')).toBeTruthy();
    await user.click(button('写入 E4'));
    expect(jest.mocked(actions.applyChanges).mock.calls[0]?.[1]).toEqual([
      {
        ...{ table: 'issues', row: 'Q001', at: 0, column: 'rootCause', before: '', after: '没有核对清单' },
        ...{ action: 'fill', why: '' },
      },
    ]);
    await announcement('Q001 已填写根本原因分析');
    expect(await screen.findByRole('button', { name: '填长期预防措施' })).toBeTruthy();
  });

  test('that is blank says so at the field, and nothing is written', async () => {
    const { user, actions } = await openRow('订单漏发');
    await user.click(button('填根本原因分析'));
    await user.click(button('写入 E4'));
    expect(screen.getByText('先写一点内容')).toBeTruthy();
    expect(actions.applyChanges).not.toHaveBeenCalled();
  });

  test('keeps what was typed when it is left by Esc', async () => {
    const { user } = await openRow('订单漏发');
    await user.click(button('填根本原因分析'));
    await user.type(field('根本原因分析'), '没有核对');
    await user.keyboard('{Escape}');
    await user.click(button('填根本原因分析'));
    expect(field('根本原因分析').value).toBe('没有核对');
  });

  test('that somebody else filled meanwhile stays as it is, and is told at the field', async () => {
    const { user } = await openRow('订单漏发', { applyChanges: async () => skipped('接口超时') });
    await user.click(button('填根本原因分析'));
    await user.type(field('根本原因分析'), '没有核对');
    await user.click(button('写入 E4'));
    expect(await screen.findByText('这格已被他人改为“接口超时”，没有写入。核对后再写。')).toBeTruthy();
    expect(field('根本原因分析').value).toBe('没有核对');
  });

  test('a verification asks who verified, who is not the owner', async () => {
    const verification: IssueField = {
      ...{ column: 'verification', header: '验证结果', needs: ['verifier'], value: '未再发生' },
      ...{ text: '未再发生', cell: { sheet: LOG, address: 'I4' } },
    };
    const toVerify = anIssue({ state: 'resolved', missing: ['verifier'], toFill: [verification] });
    const { user, actions } = await openRow('订单漏发', {
      checkIssues: async () => anIssueCheck([toVerify]),
      applyChanges: async () => applied({ column: 'verification' }),
    });
    await user.click(button('填验证结果'));
    await user.type(field('验证人'), '王五');
    await user.click(button('替换 I4'));
    expect(screen.getByText('要由责任人以外的人验证')).toBeTruthy();
    expect(actions.applyChanges).not.toHaveBeenCalled();
    await user.clear(field('验证人'));
    await user.type(field('验证人'), '李四');
    await user.click(button('替换 I4'));
    expect(jest.mocked(actions.applyChanges).mock.calls[0]?.[1]).toMatchObject([
      { before: '未再发生', after: '未再发生\n验证人：李四' },
    ]);
  });
});

describe('moving an issue', () => {
  test('that lacks nothing is the first thing to do', async () => {
    const ready = anIssue({ missing: [], toFill: [], moves: [{ to: 'resolved', refusal: null }] });
    const { user, actions } = await openRow('订单漏发', {
      checkIssues: async () => anIssueCheck([ready]),
      moveIssue: async () => ({ refusal: null, result: applied() }),
    });
    await user.click(button('标记为“已解决”'));
    expect(actions.moveIssue).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'Q001', at: 0, to: 'resolved' }),
    );
    await announcement('Q001 已标记为“已解决”');
    await waitFor(() => expect(actions.checkIssues).toHaveBeenCalledTimes(2));
  });

  test('back is in 更多; what somebody else wrote meanwhile is said in the footer', async () => {
    const { user } = await openRow('设备停机', {
      moveIssue: async () => ({ refusal: null, result: skipped('已关闭') }),
    });
    await user.click(button('更多'));
    expect(screen.queryByRole('menuitem', { name: '标记为“已关闭”' })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: '标记为“处理中”' }));
    expect(await screen.findByText(/“Q001”有一格已被他人改为“已关闭”，未写入。/)).toBeTruthy();
  });

  test('fails with what to do', async () => {
    const { user } = await openRow('设备停机', {
      moveIssue: () => Promise.reject(refusal({ code: 'excelBusy' })),
    });
    await user.click(button('更多'));
    await user.click(screen.getByRole('menuitem', { name: '标记为“处理中”' }));
    expect(await screen.findByText(/Excel 正忙，未写入。/)).toBeTruthy();
  });
});

test('an issue that seems to repeat an earlier one can be linked to it', async () => {
  const { user, actions } = await openRow('订单漏发', {
    checkIssues: async () => anIssueCheck([anIssue({ repeats: 'Q009' })]),
    linkRecurrence: async () => applied({ column: 'linkedTask' }),
  });
  await user.click(button('更多'));
  await user.click(screen.getByRole('menuitem', { name: '关联 Q009' }));
  expect(actions.linkRecurrence).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'Q001', at: 0, repeats: 'Q009' }),
  );
  await announcement('Q001 已关联 Q009');
});

test('by keyboard only: → opens and enters, Esc leads back to the row', async () => {
  const { user } = await openIssues();
  const first = await screen.findByRole('row', { name: /订单漏发/ });
  act(() => first.focus());
  await user.keyboard('{Enter}{ArrowRight}');
  expect(document.activeElement).toBe(button('填根本原因分析'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(button('5 个为什么'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(first);
});

describe('the five whys', () => {
  const why = (n: number) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `为什么 ${n}` });

  async function openForm(issue = '订单漏发', actions: Partial<PaneActions> = {}) {
    const pane = await openRow(issue, actions);
    await pane.user.click(button('5 个为什么'));
    await screen.findByRole('heading', { name: /^5 个为什么/ });
    return pane;
  }

  test('are asked one by one, the next after an answer, and written over the cause the page was opened with', async () => {
    const { user, actions } = await openForm('订单漏发', {
      writeFiveWhys: async () => applied({ column: 'rootCause' }),
    });
    await user.click(button('下一个为什么'));
    expect(screen.getByText('先写一个回答')).toBeTruthy();
    await user.type(why(1), '没有核对{Enter}');
    expect(screen.queryByRole('textbox', { name: '为什么 1' })).toBeNull();
    expect(screen.getByText('为什么“没有核对”？')).toBeTruthy();
    await user.type(why(2), '没有清单');
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenCalledWith(
      expect.objectContaining({
        ...{ id: 'Q001', at: 0, answers: ['没有核对', '没有清单', '', '', ''], before: '' },
      }),
    );
    await announcement('Q001 的根本原因已写入');
    await waitFor(() => expect(document.activeElement).toBe(button('5 个为什么')));
  });

  test('an answer given before can be gone back to', async () => {
    const { user } = await openForm();
    await user.type(why(1), '没有核对{Enter}');
    await user.click(button('1. 没有核对'));
    expect(why(1).value).toBe('没有核对');
  });

  test('without an answer there is nothing to write', async () => {
    const { user, actions } = await openForm();
    await pressInVain(user, button('写入根本原因'));
    expect(actions.writeFiveWhys).not.toHaveBeenCalled();
  });

  test('continue a chain that is there', async () => {
    const chain = '为什么1：漏发\n为什么2：没有清单';
    await openForm('订单漏发', { checkIssues: async () => anIssueCheck([anIssue({ rootCause: chain })]) });
    expect(why(3).value).toBe('');
    expect([button('1. 漏发'), button('2. 没有清单')]).toHaveLength(2);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('replace other text only when that is ticked', async () => {
    const { user, actions } = await openForm('设备停机', { writeFiveWhys: async () => applied() });
    expect(screen.getByText('没有保养流程')).toBeTruthy();
    await user.type(why(1), '轴承磨损');
    await pressInVain(user, button('写入根本原因'));
    expect(actions.writeFiveWhys).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: '替换这段文字' }));
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenCalledWith(expect.objectContaining({ before: '没有保养流程' }));
  });

  test('keep what was typed through a failure and until the page is opened again', async () => {
    const { user } = await openForm('订单漏发', {
      writeFiveWhys: () => Promise.reject(refusal({ code: 'connectionLost' })),
    });
    await user.type(why(1), '没有核对');
    await user.click(button('写入根本原因'));
    expect(await screen.findByText(/与 Excel 的连接已断开。/)).toBeTruthy();
    expect(why(1).value).toBe('没有核对');
    await user.click(button('返回'));
    await user.click(button('5 个为什么'));
    expect(button('1. 没有核对')).toBeTruthy();
  });

  test('show what a colleague wrote meanwhile before it is replaced', async () => {
    const outcomes = [skipped('接口超时'), applied({ column: 'rootCause' })];
    const { user, actions } = await openForm('订单漏发', {
      writeFiveWhys: async () => outcomes.shift() ?? applied(),
    });
    await user.type(why(1), '没有核对');
    await user.click(button('写入根本原因'));
    expect(await screen.findByText('“Q001”有一格已被他人改为“接口超时”，未写入。')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '替换这段文字' }));
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenLastCalledWith(expect.objectContaining({ before: '接口超时' }));
  });

  test.each([
    ['订单漏发了', '这个回答只是重复问题，再问一次为什么。'],
    ['小李粗心', '这个回答只归咎于人，再问流程或机制缺了什么。'],
  ])('ask on after “%s”', async (answer, asked) => {
    const { user } = await openForm();
    await user.type(why(1), answer);
    expect(screen.getByText(asked)).toBeTruthy();
  });
});

describe('the fishbone diagram', () => {
  const drawing = {
    ...{ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 1123, height: 794 },
    ...{ alt: '鱼骨图：订单漏发。', causes: 1 },
    bones: [
      { kind: 'people' as const, causes: [] },
      { kind: 'method' as const, causes: ['没有接口变更通知流程', '验收没有覆盖异常数据'] },
      { kind: null, causes: ['天气'] },
    ],
  };

  async function openFishbone(actions: Partial<PaneActions> = {}) {
    const pane = await openRow('订单漏发', { drawFishbone: async () => drawing, ...actions });
    await pane.user.click(button('更多'));
    await pane.user.click(screen.getByRole('menuitem', { name: '鱼骨图' }));
    return pane;
  }

  test('is lines of text here, and a picture only in the sheet', async () => {
    const { user, actions } = await openFishbone();
    await screen.findByText('没有接口变更通知流程');
    const lines = screen.getAllByRole('term').map((term) => term.parentElement?.textContent);
    expect(lines).toEqual(['人没有原因', '法没有接口变更通知流程验收没有覆盖异常数据', '未分类天气']);
    expect(screen.queryByRole('img')).toBeNull();
    expect(actions.placeFishbone).not.toHaveBeenCalled();
    await user.click(button('画到表里'));
    expect(actions.placeFishbone).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'Q001', at: 0, png: 'PNG', ratio: 1123 / 794 }),
    );
    await announcement('“鱼骨图 Q001”已放在“问题处理记录表”的表格右侧。');
    await user.click(button('在表中查看'));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: LOG, address: 'L3' });
    await user.click(button('返回'));
    await waitFor(() => expect(document.activeElement).toBe(button('更多')));
  });

  test('without a cause leads to finding one', async () => {
    const { user } = await openFishbone({ drawFishbone: async () => ({ ...drawing, causes: 0 }) });
    expect(await screen.findByText('还没有写根本原因，画不出鱼骨图。')).toBeTruthy();
    await user.click(button('5 个为什么'));
    expect(await screen.findByRole('heading', { name: '5 个为什么 · Q001' })).toBeTruthy();
  });

  test('that cannot be placed keeps its page', async () => {
    const { user } = await openFishbone({
      placeFishbone: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: LOG })),
    });
    await user.click(await screen.findByRole('button', { name: '画到表里' }));
    expect(await screen.findByText(/受保护，未写入/)).toBeTruthy();
    expect(screen.getByText('验收没有覆盖异常数据')).toBeTruthy();
  });
});
