import { useRunOptions } from '../../context/useRunOptions';
import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { CalendarYear } from '../../../domain/calendar/calendarYear';
import type { Problem } from '../../../domain/schema/problem';
import type { CalendarChange } from '../../../usecases/settings/saveCalendar';
import { useAction, type Action } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';

export interface Calendar {
  /** Empty until read. */
  years: readonly CalendarYear[];
  load: Action<void, void>;
  save: Action<CalendarChange, { problems: Problem[] }>;
  /** Of the last saving, which was done all the same. */
  problems: readonly Problem[];
  /** Saves, reads again, and resolves with whether it worked. */
  change: (change: CalendarChange) => Promise<boolean>;
}

/** Years of the work calendar, and the way to change them. */
export function useCalendar(first: number, last: number): Calendar {
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [years, setYears] = useState<readonly CalendarYear[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const load = useAction(
    useCallback(async () => {
      const wanted = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      setYears(await actions.loadCalendar(runOptions(), wanted));
    }, [actions, runOptions, first, last]),
  );
  const save = useAction(
    useCallback(
      (change: CalendarChange) => actions.saveCalendar(runOptions(), change),
      [actions, runOptions],
    ),
  );
  const loadOnOpening = useEffectEvent(load.run);
  useEffect(() => void loadOnOpening(), []);
  const change = async (wanted: CalendarChange) => {
    const saved = await save.run(wanted);
    if (!saved) return false;
    setProblems(saved.result.problems);
    await load.run();
    announce(m('calendar.saved'));
    return true;
  };
  return { years, load, save, problems, change };
}
