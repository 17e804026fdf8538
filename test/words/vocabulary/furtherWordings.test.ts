import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { isoDay } from '../../../src/domain/dates/day';
import { readDate } from '../../../src/domain/dates/reading/readDate';
import { attain } from '../../../src/domain/goal/attainment';
import { readForecast } from '../../../src/domain/task/readForecast';
import { ownersOf } from '../../../src/words/vocabulary/owner/readOwner';
import { headerConcept } from '../../../src/words/vocabulary/headerClues';
import { taskStatusReading } from '../../../src/words/vocabulary/readStatus';
import {
  FOURTH_WORDINGS,
  FURTHER_WORDINGS,
  LATER_WORDINGS,
  LATEST_WORDINGS,
  type Reader,
} from '../../domain/cases/furtherWordingCases';
import { FIFTH_WORDINGS, SIXTH_WORDINGS } from '../../domain/cases/fifthWordingCases';
import { EIGHTH_WORDINGS } from '../../domain/cases/eighthWordingCases';
import { SEVENTH_WORDINGS } from '../../domain/cases/seventhWordingCases';
import { showReading } from '../../domain/cases/showReading';
import { contextAsOf, day } from '../../domain/task/taskCases';

const READERS: Readonly<Record<Reader, (typed: string) => string>> = {
  goal: (typed) => {
    const [goal = '', actual = ''] = typed.split(' / ');
    return attain(goal, textCell(actual)).shown || '-';
  },
  forecast: (typed) => {
    const context = { ...contextAsOf('2026-06-12'), start: day('2026-06-01'), finish: day('2026-06-10') };
    const forecast = readForecast(typed, context);
    return forecast === null ? '-' : isoDay(forecast);
  },
  status: (typed) => {
    const reading = taskStatusReading(typed);
    return reading.kind === 'status' ? reading.status : reading.kind === 'notDone' ? 'notDone' : '-';
  },
  owner: (typed) => ownersOf(typed).join(' | '),
  date: (typed) =>
    showReading(readDate(textCell(typed), { period: '2026-06', dateSystem: 1900, role: 'finish' })),
  header: (typed) => headerConcept(typed) ?? '-',
};

it.each(FURTHER_WORDINGS)('as %s %j, once read as %s, is read as %s', (reader, typed, _, now) => {
  expect(READERS[reader](typed)).toBe(now);
});

it.each([
  ...LATER_WORDINGS,
  ...LATEST_WORDINGS,
  ...FOURTH_WORDINGS,
  ...FIFTH_WORDINGS,
  ...SIXTH_WORDINGS,
  ...SEVENTH_WORDINGS,
  ...EIGHTH_WORDINGS,
])('from %s sheets, as %s %j, once read as %s, is read as %s', (_, reader, typed, _before, now) => {
  expect(READERS[reader](typed)).toBe(now);
});
