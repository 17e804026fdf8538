import type { WrittenRow } from '../../../../src/usecases/run/runOptions';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import { refusal } from '../../fakePane';
import { anIssue, anIssueCheck, applied, LOG, skipped } from '../../fakeIssues';
import { announcement, openPane } from '../../openPane';

const waiting = anIssue({
  ...{ id: 'Q002', at: 1, issue: '设备停机', state: 'resolved', next: 'closed', missing: ['window'] },
  ...{ text: '待验证至 9月13日。', cell: { sheet: LOG, address: 'A5' }, rootCause: '没有保养流程' },
  moves: [
    { to: 'closed', refusal: '待验证至 9月13日。' },
    { to: 'inProgress', refusal: null },
  ],
});
const closed = anIssue({
  id: 'Q003',
  at: 2,
  issue: '发票错误',
  state: 'closed',
  next: null,
  moves: [],
  text: '已闭环。',
});
const log = anIssueCheck([anIssue(), waiting, closed]);

async function openIssues(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({ actions: { checkIssues: async () => log, ...actions } });
  await pane.user.click(await screen.findByRole('tab', { name: '问题' }));
  return pane;
}

/** Opens the actions of an issue. */
async function openActions(issue: string, actions: Partial<PaneActions> = {}) {
  const pane = await openIssues(actions);
  await pane.user.click(await screen.findByRole('button', { name: `“${issue}”的操作` }));
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const listed = () =>
  screen.getAllByRole('row').flatMap((row) =>
    within(row)
      .queryAllByText(/^Q00\d$/)
      .map((id) => id.textContent),
  );

test('each issue says whose it is, how far it is, and what it lacks or until when it is verified', async () => {
  await openIssues();
  expect(await screen.findByText('要标记为“已解决”，还缺：根本原因、长期预防措施。')).toBeTruthy();
  expect(screen.getByText('待验证至 9月13日。')).toBeTruthy();
  expect(screen.getByText('3 个问题')).toBeTruthy();
});

test('the number of every chip is the number of rows it lists', async () => {
  const { user } = await openIssues();
  await screen.findByText('订单漏发');
  const chips = within(screen.getByRole('toolbar', { name: '按状态筛选' })).getAllByRole('button');
  const counts: unknown[] = [];
  for (const chip of chips) {
    await user.click(chip);
    counts.push([chip.textContent, screen.queryAllByText(/^Q00\d$/).length]);
  }
  expect(counts).toEqual([
    ['待处理 0', 0],
    ['处理中 1', 1],
    ['待验证 1', 1],
    ['已关闭 1', 1],
  ]);
});

test('a filter with nothing under it leads out of itself', async () => {
  const { user } = await openIssues();
  await user.click(await screen.findByRole('button', { name: '待处理 0' }));
  expect(screen.getByText('没有“待处理”条目。')).toBeTruthy();
  await user.click(button('清除条件'));
  expect(listed()).toEqual(['Q001', 'Q002', 'Q003']);
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

/** A row of the log as a move writes it. */
const writtenRow: WrittenRow = {
  ...{ key: 'issues', sheet: LOG, identity: { id: '编号', content: [] }, row: 1, reads: new Map() },
  cells: [
    {
      header: '解决状态',
      written: '处理中',
      held: { held: '待处理', isFormula: false, value: '待处理', numberFormat: 'General' },
    },
  ],
};

describe('moving an issue', () => {
  test('that may move is done and said in the footer, where it can be taken back', async () => {
    const { user, actions } = await openActions('设备停机', {
      moveIssue: async ({ onWritten }) => {
        onWritten?.([writtenRow]);
        return { refusal: null, result: applied({ row: 'Q002' }) };
      },
    });
    await user.click(button('标记为“处理中”'));
    expect(actions.moveIssue).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'Q002', at: 1, to: 'inProgress' }),
    );
    await announcement('Q002 已标记为“处理中”');
    await screen.findByRole('button', { name: '撤销' });
    expect(screen.getAllByRole('button', { name: '撤销' })).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('Q002 已标记为“处理中”');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(actions.undoWrites).toHaveBeenCalledWith(expect.anything(), [writtenRow], { isRefresh: false });
    // Checked at first, after the move, and after it was taken back.
    await waitFor(() => expect(jest.mocked(actions.checkIssues).mock.calls.length).toBeGreaterThan(2));
  });

  test('what a check fills in is no change of its own: 撤销 stays with what the person did', async () => {
    const onWritten = jest.fn();
    await openIssues({
      checkIssues: async (options) => {
        onWritten(options.onWritten);
        return anIssueCheck([closed]);
      },
    });
    await screen.findByText('没有未关闭的问题。');
    expect(onWritten).toHaveBeenCalledWith(undefined);
  });

  test('that lacks something says what, and leads there', async () => {
    const { user, actions } = await openActions('订单漏发', {
      moveIssue: async () => ({ refusal: '要标记为“已解决”，还缺：根本原因。' }),
    });
    await user.click(button('标记为“已解决”'));
    expect(await screen.findByText('要标记为“已解决”，还缺：根本原因。')).toBeTruthy();
    await user.click(button('去填写'));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: LOG, address: 'E4' });
  });

  test('that somebody else moved meanwhile is shown with what it is now', async () => {
    const { user } = await openActions('设备停机', {
      moveIssue: async () => ({ refusal: null, result: skipped('已关闭') }),
    });
    await user.click(button('标记为“处理中”'));
    expect(await screen.findByText('“Q001”已被他人改为“已关闭”，未写入。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  test('fails with what to do, and the focus stays among the actions', async () => {
    const { user } = await openActions('设备停机', {
      moveIssue: () => Promise.reject(refusal({ code: 'excelBusy' })),
    });
    await user.click(button('标记为“处理中”'));
    expect(await screen.findByText('Excel 正忙，未写入。')).toBeTruthy();
    expect(document.activeElement).toBe(button('标记为“处理中”'));
  });
});

test('an issue that seems to repeat an earlier one can be linked to it', async () => {
  const { user, actions } = await openActions('订单漏发', {
    checkIssues: async () => anIssueCheck([anIssue({ repeats: 'Q009' })]),
    linkRecurrence: async () => applied({ column: 'linkedTask' }),
  });
  await user.click(button('关联 Q009'));
  expect(actions.linkRecurrence).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'Q001', at: 0, repeats: 'Q009' }),
  );
  await announcement('Q001 已关联 Q009');
});

test('by keyboard only: → opens the actions, Esc leads back to the row', async () => {
  const { user } = await openIssues();
  await screen.findByText('订单漏发');
  act(() =>
    screen
      .getAllByRole('row')
      .find((row) => row.tabIndex === 0)
      ?.focus(),
  );
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(button('标记为“已关闭”'));
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toMatch(/设备停机/);
});

describe('the 5 Why', () => {
  const why = (n: number) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `为什么 ${n}` });

  async function openForm(issue = '订单漏发', actions: Partial<PaneActions> = {}) {
    const pane = await openActions(issue, actions);
    await pane.user.click(button('5 Why'));
    await screen.findByRole('heading', { name: /^5 Why/ });
    return pane;
  }

  test('writes the answers over the cause the page was opened with', async () => {
    const { user, actions } = await openForm('订单漏发', {
      writeFiveWhys: async () => applied({ column: 'rootCause' }),
    });
    await user.type(why(1), '没有核对');
    await user.type(why(2), '没有清单');
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenCalledWith(
      expect.objectContaining({
        id: 'Q001',
        at: 0,
        answers: ['没有核对', '没有清单', '', '', ''],
        before: '',
      }),
    );
    await announcement('Q001 的根本原因已写入');
    await waitFor(() => expect(document.activeElement).toBe(button('5 Why')));
  });

  test('without an answer there is nothing to write', async () => {
    const { user, actions } = await openForm();
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).not.toHaveBeenCalled();
  });

  test('continues a chain that is there', async () => {
    const chain = '为什么1：漏发\n为什么2：没有清单';
    await openForm('订单漏发', { checkIssues: async () => anIssueCheck([anIssue({ rootCause: chain })]) });
    expect([why(1).value, why(2).value, why(3).value]).toEqual(['漏发', '没有清单', '']);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('replaces other text only when that is ticked', async () => {
    const { user, actions } = await openForm('设备停机', { writeFiveWhys: async () => applied() });
    expect(screen.getByText('没有保养流程')).toBeTruthy();
    await user.type(why(1), '轴承磨损');
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: '替换这段文字' }));
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenCalledWith(expect.objectContaining({ before: '没有保养流程' }));
  });

  test('keeps what was typed through a failure and until the page is opened again', async () => {
    const { user } = await openForm('订单漏发', {
      writeFiveWhys: () => Promise.reject(refusal({ code: 'connectionLost' })),
    });
    await user.type(why(1), '没有核对');
    await user.click(button('写入根本原因'));
    expect(await screen.findByText('与 Excel 的连接已断开。')).toBeTruthy();
    expect(why(1).value).toBe('没有核对');
    await user.click(button('返回'));
    await user.click(button('5 Why'));
    expect(why(1).value).toBe('没有核对');
  });

  test('shows what a colleague wrote meanwhile before it is replaced', async () => {
    const outcomes = [skipped('接口超时'), applied({ column: 'rootCause' })];
    const { user, actions } = await openForm('订单漏发', {
      writeFiveWhys: async () => outcomes.shift() ?? applied(),
    });
    await user.type(why(1), '没有核对');
    await user.click(button('写入根本原因'));
    expect(await screen.findByText('“Q001”已被他人改为“接口超时”，未写入。')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '替换这段文字' }));
    await user.click(button('写入根本原因'));
    expect(actions.writeFiveWhys).toHaveBeenLastCalledWith(expect.objectContaining({ before: '接口超时' }));
  });

  test.each([
    ['订单漏发了', '最后一个回答只是重复问题，再问一次为什么。'],
    ['小李粗心', '最后一个回答只归咎于人，再问流程或机制缺了什么。'],
  ])('asks on after “%s”', async (answer, asked) => {
    const { user } = await openForm();
    await user.type(why(1), answer);
    expect(screen.getByText(asked)).toBeTruthy();
  });
});

describe('the fishbone diagram', () => {
  const drawing = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    width: 1123,
    height: 794,
    alt: '鱼骨图：订单漏发。',
    causes: 1,
  };

  async function openFishbone(actions: Partial<PaneActions> = {}) {
    const pane = await openActions('订单漏发', { drawFishbone: async () => drawing, ...actions });
    await pane.user.click(button('鱼骨图'));
    return pane;
  }

  test('is shown in words too, and placed as a picture', async () => {
    const { user, actions } = await openFishbone();
    expect(await screen.findByRole('img', { name: '鱼骨图：订单漏发。' })).toBeTruthy();
    expect(actions.placeFishbone).not.toHaveBeenCalled();
    await user.click(button('放入表中'));
    expect(actions.placeFishbone).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'Q001', at: 0, png: 'PNG', ratio: 1123 / 794 }),
    );
    await announcement('“鱼骨图 Q001”已放在“问题处理记录表”的表格右侧。');
    await user.click(button('查看'));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: LOG, address: 'L3' });
    await user.click(screen.getAllByRole('button', { name: '返回' })[0] ?? document.body);
    await waitFor(() => expect(document.activeElement).toBe(button('鱼骨图')));
  });

  test('without a cause leads to finding one', async () => {
    const { user } = await openFishbone({ drawFishbone: async () => ({ ...drawing, causes: 0 }) });
    expect(await screen.findByText('还没有写根本原因，画不出鱼骨图。')).toBeTruthy();
    await user.click(button('5 Why'));
    expect(await screen.findByRole('heading', { name: '5 Why · Q001' })).toBeTruthy();
  });

  test('that cannot be placed keeps its page', async () => {
    const { user } = await openFishbone({
      placeFishbone: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: LOG })),
    });
    await user.click(await screen.findByRole('button', { name: '放入表中' }));
    expect(await screen.findByText(/受保护，未写入/)).toBeTruthy();
    expect(screen.getByRole('img')).toBeTruthy();
  });
});
