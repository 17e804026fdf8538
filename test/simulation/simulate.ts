import { parseArgs } from 'node:util';
import { ACTIONS } from './actions';
import { simulate, type Failure } from './simulation';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    action: { type: 'string' },
    shrink: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const say = (line: string) => void process.stdout.write(`${line}\n`);
const [schedules, seed] = [Number(values.schedules), Number(values.seed)];
const isKnown = values.action === undefined || values.action in ACTIONS;
if (!Number.isInteger(schedules) || !Number.isInteger(seed) || schedules < 1 || !isKnown) {
  process.stderr.write('npm run simulate -- [--schedules N] [--seed S] [--action NAME] [--no-shrink]\n');
  process.exit(2);
}

void simulate({ schedules, seed, action: values.action, shrinks: values.shrink, report: say }).then(
  ({ failures }) => {
    const kinds = new Map<string, Failure[]>();
    for (const failure of failures) {
      const kind = failure.violations[0]?.kind ?? '';
      kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
    }
    say(`${schedules} schedules from seed ${seed}: ${failures.length} with a violation`);
    for (const [kind, own] of kinds) say(`  ${own.length} × ${kind}, e.g. seed ${own[0]?.seed}`);
    process.exitCode = failures.length > 0 ? 1 : 0;
  },
);
