import { FLAG_KINDS } from '../schema/taskCodes';
import type { Day } from '../dates/day';
import type { Assessment } from '../task/assessment';

/**
 * The assessment of a row that is only the record of its month, since its task was carried over by copy (SPEC section
 * 3, rule 14): status and slip stay, nothing warns of it.
 * @param finish of the row that goes on
 */
export function withoutAlerts(assessment: Assessment, finish: Day): Assessment {
  return {
    ...assessment,
    alert: null,
    warnings: [],
    flags: [
      ...assessment.flags.filter(({ code }) => FLAG_KINDS[code].list !== 'schedule'),
      { code: 'carriedOver', finish },
    ],
    proposals: [],
  };
}
