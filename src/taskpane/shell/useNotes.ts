import { useContext } from 'react';
import { describeProblem, problemText } from '../../words/describe/describeProblem';
import type { Problem } from '../../domain/schema/problem';
import { useJournal } from '../context/Journal';
import { LanguageContext, useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { MOST_FOLLOWED } from '../parts/outcome/useLiveChanges';
import type { Refresh } from '../parts/outcome/useRefresh';
import { problemOf } from '../../workbook/session/workbookError';
import type { Note } from './over/Note';

interface Noted {
  refresh: Refresh;
  isPaused: boolean;
  /** The workbook wants to be refreshed by itself. */
  follows: boolean;
  /** Columns that pasting left without their rule. */
  lostRules: number;
  /** An earlier version made the workbook. */
  isOlder: boolean;
  /** The schema version of a later one that did; null where none. */
  newer: number | null;
  onRepair: () => void;
  onUpgrade: () => void;
  onCalendar: () => void;
}

/** What stays until somebody does something about it, each with the button that does. */
export function useNotes({
  refresh,
  isPaused,
  follows,
  lostRules,
  isOlder,
  newer,
  onRepair,
  onUpgrade,
  onCalendar,
}: Noted): Note[] {
  const m = useMessage();
  const language = useContext(LanguageContext);
  const journal = useJournal();
  const { actions } = usePane();
  const { result, skipped } = refresh;
  const actionOf = (problem: Problem): Note['action'] | undefined => {
    if (problem.code === 'calendarMissing') return { label: m('notes.calendar'), run: onCalendar };
    if (problem.code !== 'badSetting' && problem.code !== 'badRegisterCell') return undefined;
    const { sheet, address } = problem;
    const show = () =>
      actions.selectCell({ sheet, address }).catch((error: unknown) => journal.fail(problemOf(error)));
    return { label: m('action.show'), run: () => void show() };
  };
  const noteOf = (problem: Problem): Note => {
    const does = actionOf(problem);
    return { text: problemText(language, problem), ...(does ? { action: does } : {}) };
  };
  // An empty table is what the empty list itself speaks of.
  const problems = (result?.problems ?? []).filter(({ code }) => code !== 'tableEmpty');
  // A refresh that had nothing to write has not met it: it is said before somebody writes in vain.
  if (newer !== null && !problems.some(({ code }) => code === 'workbookNewer'))
    problems.unshift({ code: 'workbookNewer', version: newer });
  return [
    ...(isPaused ? [{ text: m('notes.paused') }] : []),
    ...problems.map(noteOf),
    ...(isOlder ? [{ text: m('upgrade.note'), action: { label: m('upgrade.see'), run: onUpgrade } }] : []),
    ...(lostRules > 0
      ? [
          {
            text: m('rules.lost', { n: lostRules }),
            action: { label: m('tools.rules'), run: onRepair },
          },
        ]
      : []),
    ...(skipped ? [{ text: m('footer.skipped', { reason: describeProblem(language, skipped).text }) }] : []),
    ...(follows && (result?.tasks ?? 0) > MOST_FOLLOWED
      ? [{ text: m('notes.followOff', { n: MOST_FOLLOWED }) }]
      : []),
  ];
}
