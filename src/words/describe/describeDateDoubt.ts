import type { Day } from '../../domain/dates/day';
import type { DateDoubt } from '../../domain/dates/reading/dateReading';
import { describeDay } from '../language/describeDay';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';

/** What is doubtful about a date, and the day it was taken for, such as `只写了月份，按 6月1日计`. No full stop. */
export function describeDateDoubt(
  language: Language,
  { doubt, day }: { doubt: DateDoubt; day: Day },
  asOf: Day,
): string {
  return fill(language.doubts[doubt.code], {
    day: describeDay(language, day, asOf),
    ...('alternative' in doubt ? { alternative: describeDay(language, doubt.alternative, asOf) } : {}),
    ...('shown' in doubt ? { shown: doubt.shown } : {}),
  });
}
