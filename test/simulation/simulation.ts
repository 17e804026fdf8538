import fc from 'fast-check';
import type { Violation } from './Ledger';
import { runSchedule } from './runSchedule';
import { printSchedule, type Schedule } from './Schedule';
import { schedules as anySchedule } from './schedules';
import { Stage } from './Stage';

export interface Failure {
  /** Repeats it: `--schedules 1 --seed N`. */
  seed: number;
  schedule: Schedule;
  violations: readonly Violation[];
}

export interface SimulationOptions {
  schedules: number;
  /** Of the first schedule; each further one has the next. */
  seed: number;
  /** Only schedules in which somebody does this are played; the others are passed over. */
  action?: string | undefined;
  /** Looks for the smallest schedule with the same fault, for the first of each kind. */
  shrinks: boolean;
  report(line: string): void;
}

/** Workbooks on one stage before another is opened, so that what they leave behind does not add up. */
const BOOKS_ON_A_STAGE = 100;
const SHRINKING_RUNS = 150;

/** Runs schedules one after the other and tells of each that breaks an invariant, as small as it can be made. */
export async function simulate(options: SimulationOptions): Promise<{ failures: Failure[] }> {
  const failures: Failure[] = [];
  const kinds = new Set<string>();
  let stage = await Stage.open('team');
  for (let index = 0; index < options.schedules; index += 1) {
    if (index % BOOKS_ON_A_STAGE === BOOKS_ON_A_STAGE - 1) {
      stage.close();
      stage = await Stage.open('team');
    }
    const seed = options.seed + index;
    const [schedule] = fc.sample(anySchedule, { seed, numRuns: 1 });
    if (!schedule || !does(schedule, options.action)) continue;
    const violations = await runSchedule(stage, schedule);
    const [first] = violations;
    if (!first) continue;
    const isNew = !kinds.has(first.kind);
    kinds.add(first.kind);
    const smallest =
      options.shrinks && isNew ? await shrink(stage, seed, first.kind) : { schedule, violations };
    failures.push({ seed, ...smallest });
    if (!isNew) continue;
    options.report(`seed ${seed}: ${first.kind}`);
    for (const { kind, detail } of smallest.violations) options.report(`  ${kind}: ${detail}`);
    options.report(`${printSchedule(smallest.schedule)}\n`);
  }
  stage.close();
  return { failures };
}

const does = ({ steps }: Schedule, action: string | undefined): boolean =>
  action === undefined ||
  steps.some(
    (step) =>
      step.action === action || step.during.some((one) => one.type === 'pane' && one.action === action),
  );

async function shrink(
  stage: Stage,
  seed: number,
  kind: string,
): Promise<{ schedule: Schedule; violations: readonly Violation[] }> {
  let found: { schedule: Schedule; violations: readonly Violation[] } | null = null;
  let runs = 0;
  await fc.check(
    fc.asyncProperty(anySchedule, async (schedule) => {
      runs += 1;
      if (runs > SHRINKING_RUNS) return true;
      const violations = await runSchedule(stage, schedule);
      if (violations[0]?.kind !== kind) return true;
      found = { schedule, violations };
      return false;
    }),
    { seed, numRuns: 1 },
  );
  if (!found) throw new Error(`Seed ${seed} does not repeat: ${kind}`);
  return found;
}
