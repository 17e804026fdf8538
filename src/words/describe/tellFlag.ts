import type { Flag } from '../../domain/task/assessment';
import type { Day } from '../../domain/dates/day';
import type { Telling } from './explain';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { tellDay, tellDays } from '../language/tellDay';

/** One clause for a flag, such as `资源未到位`. No full stop. */
export function tellFlag(language: Language, flag: Flag, telling: Telling): string {
  return fill(language.flags[flag.code], values(language, flag, telling));
}

function values(language: Language, flag: Flag, telling: Telling): Record<string, string> {
  const on = (day: Day) => tellDay(language, day, telling.asOf);
  const told: Record<string, string> = {};
  for (const [name, value] of Object.entries(flag)) {
    if (name === 'days') told[name] = tellDays(language, Number(value), telling.dayBasis);
    else if (typeof value === 'number') told[name] = on(value);
    else if (typeof value === 'string') told[name] = value;
  }
  if ('column' in flag) told.column = language.columns.tasks[flag.column].header;
  if (flag.code === 'notADate') told.reason = language.notADate[flag.reason];
  if (flag.code === 'doubtfulDate') told.doubt = tellDoubt(language, flag, on);
  if (flag.code === 'statusMismatch') {
    told.typed = language.taskStatus[flag.typed].word;
    told.expected = language.taskStatus[flag.expected].word;
  }
  return told;
}

function tellDoubt(
  language: Language,
  { doubt, day }: Extract<Flag, { code: 'doubtfulDate' }>,
  on: (day: Day) => string,
): string {
  return fill(language.doubts[doubt.code], {
    day: on(day),
    ...('alternative' in doubt ? { alternative: on(doubt.alternative) } : {}),
    ...('shown' in doubt ? { shown: doubt.shown } : {}),
  });
}
