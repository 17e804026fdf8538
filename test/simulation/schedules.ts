import fc from 'fast-check';
import type { DocumentedError } from '../../dev-host/index';
import { ACTIONS, actionOf, type ActionName } from './actions';
import type { BookName } from './books';
import { EDIT_WEIGHTS, EDITS, type EditKind } from './edits';
import type { Disturbance, Edit, Schedule } from './Schedule';
import type { TableName, TABLES } from './tables';

const TABLE_WEIGHTS: Record<TableName, number> = {
  ...{ OpsTasks: 10, OpsIssues: 3, OpsPlan: 2, OpsSummary: 3, OpsSettings: 1, OpsCalendar: 1 },
  ...{ OpsAlerts: 2, OpsDaily: 2, OpsChanges: 2 },
};

/** Where an action writes above all, if not into the tracker: there colleagues are in its way most often. */
const WRITES_INTO: Partial<Record<ActionName, TableName>> = {
  ...{ acknowledge: 'OpsAlerts', snooze: 'OpsAlerts', checkPlan: 'OpsPlan' },
  ...{ checkIssues: 'OpsIssues', makeIssue: 'OpsIssues', moveIssue: 'OpsIssues', fiveWhys: 'OpsIssues' },
  ...{ linkRecurrence: 'OpsIssues', placeFishbone: 'OpsIssues', fillSummary: 'OpsSummary' },
  ...{ acceptDrafts: 'OpsSummary', acceptAndUndo: 'OpsSummary', exportSummary: 'OpsSummary' },
  ...{ saveSettings: 'OpsSettings', saveCalendar: 'OpsCalendar' },
};

/** Refusals of every sort: nothing done, something unknown done, busy, gone, refused. */
const REFUSALS: readonly DocumentedError[] = [
  ...(['ServiceNotAvailable', 'RequestAborted', 'GeneralException', 'InvalidArgument'] as const),
  ...(['InvalidOperationInCellEditMode', 'AccessDenied', 'ItemNotFound', 'InvalidReference'] as const),
];

const weighted = <T extends string>(weights: Readonly<Record<T, number>>) =>
  fc.oneof(
    ...(Object.keys(weights) as T[]).map((value) => ({
      arbitrary: fc.constant(value),
      weight: weights[value],
    })),
  );

const kinds = Object.fromEntries(
  (Object.keys(EDITS) as EditKind[]).map((kind) => [kind, EDIT_WEIGHTS[kind] ?? 2]),
) as Record<EditKind, number>;

const editsOf = (action: ActionName): fc.Arbitrary<Edit> =>
  fc.record({
    kind: weighted(kinds),
    table: fc.oneof(
      fc.constant(WRITES_INTO[action] ?? 'OpsTasks'),
      weighted(TABLE_WEIGHTS satisfies Record<keyof typeof TABLES, number>),
    ),
    a: fc.nat(20),
    b: fc.nat(20),
  });

/** Most actions read, read and write, the previews among them once more. */
const before = fc.oneof(
  { arbitrary: fc.integer({ min: 2, max: 6 }), weight: 4 },
  fc.integer({ min: 1, max: 10 }),
);

const during = (action: ActionName, actions: readonly ActionName[]): fc.Arbitrary<Disturbance> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({ type: fc.constant('edit' as const), before, edit: editsOf(action) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('refusal' as const),
        before,
        code: fc.constantFrom(...REFUSALS),
        effect: fc.constantFrom('none' as const, 'done' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('pane' as const),
        before,
        action: fc.constantFrom(...actions),
        batches: fc.constantFrom('all' as const, 'first' as const),
      }),
    },
  );

/**
 * What was overwritten is known from the answer of the request that overwrote it: where that answer is lost, so is what
 * somebody typed there in the moment before (docs/sharing.md, “What Excel does not let anyone guarantee”).
 */
function withoutTheImpossible(all: readonly Disturbance[]): Disturbance[] {
  const lost = all.flatMap((one) => (one.type === 'refusal' && one.effect === 'done' ? [one.before] : []));
  return all.filter((one) => one.type === 'refusal' || !lost.includes(one.before));
}

function scheduleOn(book: BookName): fc.Arbitrary<Schedule> {
  const actions = (Object.keys(ACTIONS) as ActionName[]).filter(
    (name) => actionOf(name).books?.includes(book) ?? (book !== 'empty' && book !== 'sample'),
  );
  const step = fc.constantFrom(...actions).chain((action) =>
    fc.record({
      action: fc.constant(action),
      during: fc.array(during(action, actions), { minLength: 1, maxLength: 5 }).map(withoutTheImpossible),
    }),
  );
  return fc.record({ book: fc.constant(book), steps: fc.array(step, { minLength: 1, maxLength: 3 }) });
}

/** Schedules over every action that writes, with what others do between any two of its batches. */
export const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  { arbitrary: scheduleOn('team'), weight: 12 },
  { arbitrary: scheduleOn('fresh'), weight: 5 },
  { arbitrary: scheduleOn('sample'), weight: 2 },
  { arbitrary: scheduleOn('empty'), weight: 1 },
);
