import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { makeTimeline } from '../../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { fillTracker } from '../fillTracker';
import { day, open, options } from '../openSample';
import { typeInto } from '../sheetCells';

jest.setTimeout(600_000);

const run = options({ asOf: day('2026-06-24'), period: '2026-06' });

test.each([300, 3000])(
  'a refresh of %d tasks with a timeline takes one round trip, or two where something changed',
  async (tasks) => {
    const { client } = open();
    await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
    await fillTracker(tasks);
    await refreshAlerts(run);
    const trips = async (work: () => Promise<unknown>) => {
      const before = client.wire.syncs;
      await work();
      return client.wire.syncs - before;
    };
    const timeline = { span: 'month', grouping: 'owner', overwriteEdited: false } as const;
    expect(await trips(() => makeTimeline({ ...run, timeline }))).toBe(2);
    expect(await trips(() => refreshAlerts(run))).toBe(1);
    // A new owner is offered in three sheets' cells from now on, which goes with the rest.
    await typeInto('任务进度跟踪表', { B65: '李四' });
    expect(await trips(() => refreshAlerts(run))).toBe(2);
    // A task that is listed, of another owner: the groups are others.
    await typeInto('任务进度跟踪表', { B66: '李四' });
    expect(await trips(() => refreshAlerts(run))).toBe(2);
    expect(await trips(() => refreshAlerts(run))).toBe(1);
  },
);
