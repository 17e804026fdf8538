import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import type { ProgressStep } from '../../../usecases/run/runOptions';
import { useJournal } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { problemOf } from '../../../workbook/session/workbookError';

/**
 * Why a refresh is asked for. While one runs, `silent` and a second `asked` are ignored; `changed` (another
 * day, month or setting) makes the running one out of date, so its answer is dropped and it is done again. `followed` is
 * that after an action of a person, which has said itself what it did.
 */
type RefreshReason = 'asked' | 'silent' | 'changed' | 'followed';

interface RefreshState {
  /** The last good one; it stays while a newer fails. */
  result: RefreshResult | null;
  /** Wall time of `result`, e.g. `09:12`. */
  refreshedAt: string | null;
  /** When the workbook began to be read for `result`, in milliseconds of the host's clock. */
  readAt: number | null;
  /** When the last attempt ended. */
  endedAt: number | null;
  problem: Problem | null;
  /** Why an automatic refresh did not happen; among the notes only, as nobody asked for it. */
  skipped: Problem | null;
  busy: boolean;
  step: ProgressStep | null;
}

export interface Refresh extends RefreshState {
  /** Resolves with the state's result when that run is the newest and worked, else with null. */
  refresh: (reason: RefreshReason) => Promise<RefreshResult | null>;
  /** Takes a list over that came with an act begun then: newer than that of a refresh under way. */
  accept: (result: RefreshResult, readAt: number) => void;
  dismiss: () => void;
}

type Event =
  | { type: 'started' }
  | { type: 'step'; step: ProgressStep }
  | { type: 'worked'; result: RefreshResult; at: string; readAt: number; endedAt: number }
  | { type: 'failed'; problem: Problem; silent: boolean; endedAt: number }
  | { type: 'dismissed' };

/** People are mid-work in the grid: not worth a message when they did not ask for a refresh. */
const PASSING: ReadonlySet<Problem['code']> = new Set(['cellEditMode', 'excelBusy']);

const initial: RefreshState = {
  result: null,
  refreshedAt: null,
  readAt: null,
  endedAt: null,
  problem: null,
  skipped: null,
  busy: false,
  step: null,
};

/** Refreshes one after the other, so that an older answer can never replace a newer one. */
export function useRefresh(): Refresh {
  const { actions, host } = usePane();
  const runOptions = useRunOptions();
  const m = useMessage();
  const [state, dispatch] = useReducer(reduce, initial);
  const running = useRef<Promise<RefreshResult | null> | null>(null);
  const outdated = useRef(false);
  // Nobody waits for a silent run, until they click while it is under way.
  const awaited = useRef(false);
  const retry = useRef<Refresh['refresh']>(() => Promise.resolve(null));
  const journal = useJournal();

  const refresh = useCallback(
    (reason: RefreshReason) => {
      const isAfterChange = reason === 'changed' || reason === 'followed';
      if (running.current) {
        const joins = isAfterChange || (reason === 'asked' && !awaited.current);
        if (!joins) return Promise.resolve(null);
        awaited.current = true;
        outdated.current ||= isAfterChange;
        return running.current;
      }
      awaited.current = reason !== 'silent';
      const attempt = async () => {
        const options = runOptions({
          onProgress: (step) => dispatch({ type: 'step', step }),
          what: m('journal.refresh'),
          isRefresh: true,
          joins: isAfterChange,
          inGroup: reason === 'silent',
        });
        try {
          return { result: await actions.refreshAlerts(options) };
        } catch (error) {
          return { problem: problemOf(error) };
        }
      };
      const newest = async () => {
        let outcome;
        let readAt;
        do {
          outdated.current = false;
          readAt = host.now();
          outcome = await attempt();
        } while (outdated.current);
        running.current = null;
        const endedAt = host.now();
        if (outcome.result) {
          const time = host.wallTime();
          const { notWritten } = outcome.result;
          // What the action said is what the person waits for; what it left unwritten is not talked over unasked.
          const isLeft = !awaited.current && journal.read().said?.isPartial;
          if (reason !== 'followed' && !isLeft) journal.say(saidOf(m, outcome.result, time), true);
          // Who did not ask finds it among the notes.
          if (notWritten && reason === 'asked') journal.fail(notWritten, () => void retry.current('asked'));
          dispatch({ type: 'worked', result: outcome.result, at: time, readAt, endedAt });
          return outcome.result;
        }
        const silent = !awaited.current;
        dispatch({ type: 'failed', problem: outcome.problem, silent, endedAt });
        if (!(silent && PASSING.has(outcome.problem.code)))
          journal.fail(outcome.problem, () => void retry.current('asked'));
        return null;
      };
      dispatch({ type: 'started' });
      running.current = newest();
      return running.current;
    },
    [actions, host, journal, runOptions, m],
  );
  useEffect(() => {
    retry.current = refresh;
  }, [refresh]);

  const accept = useCallback(
    (result: RefreshResult, readAt: number) => {
      outdated.current = running.current !== null;
      dispatch({ type: 'worked', result, at: host.wallTime(), readAt, endedAt: host.now() });
    },
    [host],
  );

  const dismiss = useCallback(() => dispatch({ type: 'dismissed' }), []);
  return { ...state, refresh, accept, dismiss };
}

/** A refresh in a few words. */
export function saidOf(
  m: ReturnType<typeof useMessage>,
  { cellsWritten: n, notWritten }: RefreshResult,
  time: string,
): string {
  if (notWritten) return m('today.notWritten', { time });
  return n > 0 ? m('today.refreshed', { time, n }) : m('today.unchanged', { time });
}

function reduce(state: RefreshState, event: Event): RefreshState {
  switch (event.type) {
    case 'started':
      return { ...state, busy: true, step: null };
    case 'step':
      return { ...state, step: event.step };
    case 'worked':
      return {
        ...initial,
        result: event.result,
        refreshedAt: event.at,
        readAt: event.readAt,
        endedAt: event.endedAt,
      };
    case 'failed': {
      const ended = { ...state, busy: false, step: null, endedAt: event.endedAt };
      const passing = event.silent && PASSING.has(event.problem.code);
      return passing
        ? { ...ended, skipped: event.problem }
        : { ...ended, problem: event.problem, skipped: null };
    }
    case 'dismissed':
      return { ...state, problem: null };
  }
}
