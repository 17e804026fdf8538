import { actOnTasks } from '../../../../src/usecases/today/acts/actOnTasks';
import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import { previewAct } from '../../../../src/usecases/today/acts/previewAct';
import { previewCascade } from '../../../../src/usecases/today/previewCascade';
import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import type { Day } from '../../../../src/domain/dates/day';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';

const on = (iso: string) => options({ asOf: day(iso) });
const acknowledgeAlerts = (run: ReturnType<typeof on>, tasks: string[], known: boolean) =>
  actOnTasks(run, { changes: [], register: { kind: 'acknowledge', tasks, known } });
const snoozeAlerts = (run: ReturnType<typeof on>, tasks: string[], until: Day | null) =>
  actOnTasks(run, { changes: [], register: { kind: 'snooze', tasks, until } });

describe('known and snoozed alerts', () => {
  it('leave the list until the alert gets worse', async () => {
    await openSample();
    await refreshAlerts(on('2026-06-18'));
    const known = await acknowledgeAlerts(on('2026-06-18'), ['T003'], true);
    expect(known).toMatchObject({ registered: ['T003'], problems: [] });
    const refreshed = await refreshAlerts(on('2026-06-18'));
    expect(refreshed.alerts).toEqual([]);
    expect(refreshed.handled.map(({ id }) => id)).toEqual(['T003']);
    expect(refreshed.counts).toMatchObject({ amber: 0, blocked: 0 });
    expect(refreshed.digests).toEqual([]);
    const worse = await refreshAlerts(on('2026-06-24'));
    expect(worse.alerts.map(({ id, severity }) => [id, severity])).toEqual([['T003', 'red']]);
  });

  it('can be taken back', async () => {
    await openSample();
    await refreshAlerts(on('2026-06-18'));
    await acknowledgeAlerts(on('2026-06-18'), ['T003'], true);
    await acknowledgeAlerts(on('2026-06-18'), ['T003'], false);
    expect((await refreshAlerts(on('2026-06-18'))).alerts).toHaveLength(1);
  });

  it('come back on the day they were put off to', async () => {
    const { engine } = await openSample();
    await refreshAlerts(on('2026-06-18'));
    await snoozeAlerts(on('2026-06-18'), ['T003'], day('2026-06-20'));
    expect(tableRows(engine, 'OpsAlerts')[0]).toMatchObject({ 提醒推迟到: 46193 });
    expect((await refreshAlerts(on('2026-06-19'))).handled).toHaveLength(1);
    const back = await refreshAlerts(on('2026-06-20'));
    expect(back.alerts[0]?.alerts[0]?.announced).toBe('snoozeOver');
  });

  it.each(['2026-06-18', '2026-06-19'])(
    'are not put off to a day that is over by now (%s)',
    async (until) => {
      const { engine } = await openSample();
      await refreshAlerts(on('2026-06-18'));
      const before = tableRows(engine, 'OpsAlerts');
      await expect(snoozeAlerts(on('2026-06-19'), ['T003'], day(until))).rejects.toMatchObject({
        problem: { code: 'snoozePassed', asOf: '6月19日' },
      });
      expect(tableRows(engine, 'OpsAlerts')).toEqual(before);
    },
  );

  it.each<[string, () => ReturnType<typeof actOnTasks>]>([
    ['known', () => acknowledgeAlerts(on('2026-06-18'), ['T003'], true)],
    ['snoozed', () => snoozeAlerts(on('2026-06-18'), ['T003'], day('2026-06-20'))],
  ])('that are %s already are written and logged once', async (_, act) => {
    const { engine } = await openSample();
    await refreshAlerts(on('2026-06-18'));
    await act();
    const log = tableRows(engine, 'OpsChanges');
    const again = await act();
    expect(again).toMatchObject({ registered: ['T003'], problems: [], refresh: { cellsWritten: 0 } });
    expect(tableRows(engine, 'OpsChanges')).toEqual(log);
  });

  it('of a task the register does not know change nothing, and that is reported', async () => {
    await openSample();
    await refreshAlerts(on('2026-06-18'));
    expect(await acknowledgeAlerts(on('2026-06-18'), ['T999'], true)).toMatchObject({
      registered: [],
      problems: [{ code: 'alertNotRecorded', sheet: '预警清单' }],
    });
  });
});

describe('a colleague who sorts 预警清单 in the moment of writing', () => {
  /** T001 stands first; sorted downwards the two alerts of T003 do. */
  async function openSorted(batches: number[]) {
    const workbook = await openSample();
    await refreshAlerts(on('2026-06-05'));
    const { Excel: theirs } = workbook.join('同事');
    const sortBefore = () =>
      batches.map((from, index) =>
        workbook.host.script.beforeBatch(
          () =>
            theirs.run(async (context) => {
              const table = context.workbook.tables.getItem('OpsAlerts');
              table.sort.apply([{ key: 0, ascending: index % 2 === 1 }]);
              await context.sync();
            }),
          { client: workbook.client, from },
        ),
      );
    const cells = (header: string) =>
      tableRows(workbook.engine, 'OpsAlerts').map((row) => [row['编号'], row[header]]);
    return { sortBefore, cells };
  }

  it.each([
    ['known', '已知晓', () => acknowledgeAlerts(on('2026-06-05'), ['T001'], true), 46178],
    ['snoozed', '提醒推迟到', () => snoozeAlerts(on('2026-06-05'), ['T001'], day('2026-06-08')), 46181],
  ])('has the alert that was meant %s, and no other', async (_, header, edit, serial) => {
    const { sortBefore, cells } = await openSorted([2]);
    const steps = sortBefore();
    expect(await edit()).toMatchObject({ registered: ['T001'], problems: [] });
    expect(steps.map(({ happened }) => happened)).toEqual([1]);
    expect(cells(header)).toEqual([
      ['T003', null],
      ['T003', null],
      ['T001', serial],
    ]);
  });

  it('and under every try: reported, and no alert has what was meant for another', async () => {
    const { sortBefore, cells } = await openSorted([2, 6, 10]);
    const steps = sortBefore();
    expect(await acknowledgeAlerts(on('2026-06-05'), ['T001'], true)).toMatchObject({
      registered: [],
      refresh: { problems: [{ code: 'othersChanged', sheet: '预警清单', rows: 1 }] },
    });
    expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
    expect(cells('已知晓').every(([, known]) => known === null)).toBe(true);
  });

  it('loses no 已知晓 to a refresh, which goes on with the rows where they are now', async () => {
    const { sortBefore, cells } = await openSorted([2]);
    await acknowledgeAlerts(on('2026-06-05'), ['T003'], true);
    const steps = sortBefore();
    expect((await refreshAlerts(on('2026-06-12'))).problems).toEqual([]);
    expect(steps.map(({ happened }) => happened)).toEqual([1]);
    expect(cells('已知晓')).toEqual([
      ['T003', 46178],
      ['T003', 46178],
      ['T001', null],
    ]);
    expect(cells('解除日期')).toEqual([
      ['T003', null],
      ['T003', null],
      ['T001', 46185],
    ]);
    expect((await refreshAlerts(on('2026-06-12'))).cellsWritten).toBe(0);
  });
});

describe('the cascade', () => {
  /** The SPEC's example: material 6.10 → 6.12 moves the launch from 6.15 to 6.17. */
  async function openWithPredecessors() {
    const { engine } = await openSample();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.add(undefined, [['前置任务'], [''], [''], ['']]);
      await context.sync();
      const below = table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
      below.values = [['上线推广', '市场部*经理', '2026-06-13', '2026-06-15']];
      await context.sync();
      table.columns.getItem('前置任务').getDataBodyRange().getLastRow().values = [['线上推广素材设计']];
      await context.sync();
    });
    await refreshAlerts(on('2026-06-12'));
    return engine;
  }

  it('proposes new dates, and moves what is accepted once and for all', async () => {
    const engine = await openWithPredecessors();
    const { proposals, hasPredecessors, mode } = await previewCascade(on('2026-06-12'), 'T001');
    expect({ hasPredecessors, mode }).toEqual({ hasPredecessors: true, mode: 'fixed' });
    expect(proposals).toMatchObject([
      {
        task: '上线推广',
        start: { before: day('2026-06-13'), after: day('2026-06-15') },
        finish: { before: day('2026-06-15'), after: day('2026-06-17') },
        explained: '前置任务“线上推广素材设计”晚 2 天（6月10日 → 6月12日），保持间隔，顺延 2 天。',
      },
    ]);
    // The pane explains in its own language; the log has the sheet's.
    const [spoken] = (await previewCascade({ ...on('2026-06-12'), language: 'en' }, 'T001')).proposals;
    expect(spoken?.explained).toMatch(/^Predecessor “线上推广素材设计”/);
    expect(spoken?.changes.map(({ why }) => why)).toEqual(proposals[0]?.changes.map(({ why }) => why));
    const changes = proposals.flatMap((proposal) => proposal.changes);
    expect(await applyChanges(on('2026-06-12'), changes)).toMatchObject({ skipped: [] });
    expect(tableRows(engine, 'OpsTasks')[3]).toMatchObject({ 计划开始时间: 46188, 计划完成时间: 46190 });
    expect(tableRows(engine, 'OpsChanges').slice(-2)).toMatchObject([
      { 操作: '顺延', 编号: 'T004', 字段: '计划开始时间', 原值: '2026-06-13', 新值: '2026-06-15' },
      { 操作: '顺延', 编号: 'T004', 字段: '计划完成时间', 原值: '2026-06-15', 新值: '2026-06-17' },
    ]);
    expect((await previewCascade(on('2026-06-12'))).proposals).toEqual([]);
  });

  it('goes with 改期: the tasks that wait may be moved with it, once, and as far as it is', async () => {
    const engine = await openWithPredecessors();
    const run = on('2026-06-05');
    const moved = (to: string): CellChange => ({
      table: 'tasks',
      row: 'T001',
      at: 0,
      column: 'finish',
      before: { day: day('2026-06-10') },
      after: { day: day(to) },
      action: 'reschedule',
      why: '素材晚到',
    });
    // Nothing waits for what comes earlier.
    expect((await previewAct(run, 'T001', [moved('2026-06-09')])).followOn).toEqual([]);
    const { followOn } = await previewAct(run, 'T001', [moved('2026-06-14')]);
    expect(followOn).toMatchObject([
      {
        task: '上线推广',
        start: { before: day('2026-06-13'), after: day('2026-06-17') },
        finish: { before: day('2026-06-15'), after: day('2026-06-19') },
        changes: [{ action: 'reschedule' }, { action: 'reschedule' }],
      },
    ]);
    const changes = [moved('2026-06-14'), ...followOn.flatMap((item) => item.changes)];
    expect(await actOnTasks(run, { changes })).toMatchObject({ skipped: [] });
    expect(tableRows(engine, 'OpsTasks')[3]).toMatchObject({ 计划开始时间: 46190, 计划完成时间: 46192 });
    expect((await previewCascade(run)).proposals).toEqual([]);
    // A later delay is counted from what was agreed: two days more, not six.
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.getItem('实际完成时间').getDataBodyRange().getCell(0, 0).values = [['']];
      table.columns.getItem('进度状态').getDataBodyRange().getCell(0, 0).values = [['进行中']];
      await context.sync();
    });
    expect((await previewCascade(on('2026-06-16'))).proposals).toMatchObject([
      { task: '上线推广', finish: { after: day('2026-06-21') } },
    ]);
  });

  it('says that a tracker has no predecessors', async () => {
    await openSample();
    expect(await previewCascade(on('2026-06-12'))).toMatchObject({ hasPredecessors: false, proposals: [] });
  });
});
