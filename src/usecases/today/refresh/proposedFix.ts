import type { Flag, Proposal } from '../../../domain/task/assessment';
import { isoDay } from '../../../domain/dates/day';
import { describeFlag } from '../../../words/describe/describeFlag';
import { cellText } from '../../../workbook/cells/cellText';
import type { ProposedFix } from './refreshResult';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import type { TaskVerdict } from './taskVerdicts';

/** Which proposal puts a flag right. */
const FIXED_BY: Partial<Record<Flag['code'], Proposal['kind']>> = {
  statusMismatch: 'setStatus',
  finishBeforeStart: 'setFinish',
};

/** The change that would put a flag right, for a person to accept; null where only they can know. */
export function proposedFix(
  { columns, seen }: AssessedTracker,
  { id, assessed }: TaskVerdict,
  flag: Flag,
  run: RunSettings,
): ProposedFix | null {
  const proposal = assessed.assessment.proposals.find(({ kind }) => kind === FIXED_BY[flag.code]);
  if (!proposal) return null;
  const { language } = columns;
  const column = proposal.kind === 'setStatus' ? 'status' : 'finish';
  const cell = seen.rows[assessed.row]?.[columns.at(column) ?? -1];
  const day = proposal.kind === 'setFinish' ? proposal.day : null;
  const word = proposal.kind === 'setStatus' ? language.taskStatus[proposal.status].word : '';
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  return {
    change: {
      table: 'tasks',
      row: id,
      at: assessed.row,
      column,
      before: cell?.value ?? '',
      after: day === null ? word : { day },
      action: 'accept',
      why: `${describeFlag(language, flag, telling)}${language.sentence.end}`,
    },
    field: language.columns.tasks[column].header,
    before: cellText(cell),
    after: day === null ? word : isoDay(day),
  };
}
