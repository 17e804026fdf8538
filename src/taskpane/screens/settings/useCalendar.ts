import { useCallback, useMemo } from 'react';
import type { CalendarYear } from '../../../domain/calendar/calendarYear';
import type { RunOptions } from '../../../usecases/run/runOptions';
import type { CalendarChange } from '../../../usecases/settings/saveCalendar';
import { undoneOf, useJournal, useJournalState } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { useCheck } from '../../parts/outcome/useCheck';

export interface Calendar {
  /** Empty until read. */
  years: readonly CalendarYear[];
  busy: boolean;
  /** Saves, reads again, and resolves with whether it worked. */
  change: (change: CalendarChange) => Promise<boolean>;
}

/** Years of the work calendar, and the way to change them. */
export function useCalendar(first: number, last: number): Calendar {
  const m = useMessage();
  const { actions } = usePane();
  const journal = useJournal();
  const { run, say, busy } = useFooterWork();
  const wanted = useMemo(
    () => Array.from({ length: last - first + 1 }, (_, index) => first + index),
    [first, last],
  );
  const check = useCheck(
    useCallback((options: RunOptions) => actions.loadCalendar(options, wanted), [actions, wanted]),
    // What was taken back from the footer is there again.
    undoneOf(useJournalState()),
  );
  const { result, action } = check;
  useFooterProblem(action.problem, () => void action.run());
  const change = async (asked: CalendarChange) => {
    const ran = await run(m('calendar.title'), (options) => actions.saveCalendar(options, asked));
    if (!ran) return false;
    await action.run();
    say(m('calendar.saved'));
    const [problem] = ran.done.problems;
    if (problem) journal.fail(problem);
    return true;
  };
  return { years: result ?? NO_YEARS, busy: busy || action.busy, change };
}

const NO_YEARS: readonly CalendarYear[] = [];
