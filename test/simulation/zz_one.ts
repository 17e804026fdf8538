import { runSchedule } from './runSchedule';
import { Stage } from './Stage';
import { snapshotOf } from './Snapshot';
void (async () => {
  const s = JSON.parse(process.env.SIMONE ?? '');
  const stage = await Stage.open('team');
  const v = await runSchedule(stage, s);
  console.log(v);
  const show = (process.env.SHOW ?? '').split(',').filter(Boolean);
  const snap = snapshotOf(stage.engine);
  for (const t of show) for (const r of snap.rows.get(t) ?? []) console.log(t, JSON.stringify([...r.values()]));
  process.exit(0);
})();
