import { ALERT_RULES, SEVERITIES } from '../../../src/domain/schema/alertCodes';
import fc from 'fast-check';
import { alertKey, type AlertEntry, type ScheduleAlert } from '../../../src/domain/alert/scheduleAlert';
import { updateRegister } from '../../../src/domain/alert/updateRegister';
import { alert, june } from './alertCases';
import { propertyRuns } from '../../propertyRuns';
import { type Day } from '../../../src/domain/dates/day';

const RUNS = propertyRuns(200, 10_000);

const alerts: fc.Arbitrary<ScheduleAlert[]> = fc.uniqueArray(
  fc
    .record({
      task: fc.constantFrom('T1', 'T2', 'T3'),
      rule: fc.constantFrom(...ALERT_RULES),
      severity: fc.constantFrom(...SEVERITIES),
      days: fc.option(fc.nat(20)),
      escalated: fc.boolean(),
    })
    .map((drawn) => alert({ ...drawn, escalated: drawn.escalated && drawn.severity === 'red' })),
  { selector: alertKey, maxLength: 8 },
);

/** What is done to the register one after the other; days go back as well as forth. */
const history = fc.array(fc.record({ asOf: fc.integer({ min: 1, max: 30 }).map(june), alerts }), {
  maxLength: 12,
});

const always = (law: (entries: readonly AlertEntry[], today: ScheduleAlert[], asOf: Day) => void) =>
  fc.assert(
    fc.property(history, alerts, fc.integer({ min: 1, max: 30 }).map(june), (days, today, asOf) => {
      let entries: readonly AlertEntry[] = [];
      for (const day of days) entries = updateRegister(entries, day.alerts, day.asOf).entries;
      law(entries, today, asOf);
    }),
    { numRuns: RUNS },
  );

it('the same alerts and day twice change and announce nothing', () => {
  always((entries, today, asOf) => {
    const once = updateRegister(entries, today, asOf);
    const twice = updateRegister(once.entries, [...today].reverse(), asOf);
    expect(twice.entries).toBe(once.entries);
    expect([twice.changes, twice.announced]).toEqual([[], []]);
  });
});

it('no entry is lost or doubled, and each keeps its place and its first day', () => {
  always((entries, today, asOf) => {
    const { entries: after } = updateRegister(entries, today, asOf);
    expect(new Set(after.map(alertKey)).size).toBe(after.length);
    entries.forEach((before, index) => {
      expect([after[index]?.task, after[index]?.rule, after[index]?.firstSeen]).toEqual([
        before.task,
        before.rule,
        before.firstSeen,
      ]);
    });
  });
});

it('the open entries are the alerts of the day, unless it looks back, when nothing changes', () => {
  always((entries, today, asOf) => {
    const update = updateRegister(entries, today, asOf);
    if (update.recordedUpTo !== null) {
      expect(asOf).toBeLessThan(update.recordedUpTo);
      expect(update.entries).toBe(entries);
      return;
    }
    const open = update.entries.filter(({ resolvedOn }) => resolvedOn === null);
    expect(open.map(alertKey).sort()).toEqual(today.map(alertKey).sort());
    for (const { firstSeen, lastSeen, resolvedOn } of update.entries) {
      expect(firstSeen).not.toBeNull();
      expect(lastSeen ?? 0).toBeGreaterThanOrEqual(firstSeen ?? 0);
      if (resolvedOn !== null) expect(resolvedOn).toBeGreaterThanOrEqual(lastSeen ?? 0);
    }
  });
});
