import { useEffect, useMemo, useRef, useState } from 'react';
import type { CellChange } from '../../../../domain/changeLog/cellChange';
import type { Day } from '../../../../domain/dates/day';
import type { AlertItem, DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import type { RegisterAct } from '../../../../usecases/today/acts/taskAct';
import type { SkippedChange } from '../../../../usecases/changes/placeChanges';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useJournal } from '../../../context/Journal';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useFooterWork } from '../../../context/useFooterWork';
import { skippedNote } from '../../../parts/form/skippedNote';
import type { Refresh } from '../../../parts/outcome/useRefresh';
import { ACTS, type ActKind } from './acts';

export interface OpenForm {
  id: string;
  kind: ActKind;
}

/** What is typed into a form, kept until the pane closes. */
export type Draft = Readonly<Record<string, string | boolean>>;

export interface AlertWork {
  busy: boolean;
  /** Excel does not answer any more: the list can only be read. */
  isLost: boolean;
  asOf: Day;
  form: OpenForm | null;
  open: (id: string, kind: ActKind) => void;
  close: () => void;
  draftOf: (form: OpenForm) => Draft;
  keepDraft: (form: OpenForm, draft: Draft | null) => void;
  menu: OpenMenu | null;
  openMenu: (menu: OpenMenu | null) => void;
  /** Writes cells of a task. @returns what was not written, with what is there now; null when it failed */
  write: (changes: readonly CellChange[], what: string) => Promise<SkippedChange[] | null>;
  acknowledge: (alerts: readonly AlertItem[]) => void;
  snooze: (alert: AlertItem, until: Day) => void;
  /** Ends 知晓 or 稍后提醒. */
  bringBack: (alert: AlertItem) => void;
  /** Makes an issue of a task, or shows the one there is. */
  issue: (alert: AlertItem) => void;
  makeIssue: (alert: AlertItem, description: string) => Promise<boolean>;
  accept: (problem: DataProblemItem) => void;
  show: (cell: CellRef) => Promise<boolean>;
  /** Something was added to the sheet by other means: the list has to follow. */
  changed: (what: string) => void;
}

interface OpenMenu {
  id: string;
  /** The entry whose further entries show at once. */
  startAt?: string;
}

const NOTHING: Draft = {};

/** What is done with the rows of Today. What became of it is said in the footer. */
export function useAlertWork(refresh: Refresh): AlertWork {
  const m = useMessage();
  const words = useDateWords();
  const { actions, host } = usePane();
  const journal = useJournal();
  const { busy, isLost, run, say, show } = useFooterWork();
  const [form, setForm] = useState<OpenForm | null>(null);
  const [menu, openMenu] = useState<OpenMenu | null>(null);
  const drafts = useRef(new Map<string, Draft>());
  /** 编号 of the tasks whose 知晓 or 稍后提醒 is being written or waits for that. */
  const registering = useRef(new Set<string>());
  const { accept, refresh: refreshAgain } = refresh;
  const asOf = refresh.result?.asOf ?? host.today();

  useEffect(() => {
    journal.hold(form !== null);
    return () => journal.hold(false);
  }, [form, journal]);

  return useMemo((): AlertWork => {
    const keyOf = ({ id, kind }: OpenForm) => `${kind}:${id}`;
    const register = async (act: RegisterAct, what: string) => {
      // A second press on the same row while the first one is being written is the same.
      if (act.tasks.every((id) => registering.current.has(id))) return;
      act.tasks.forEach((id) => registering.current.add(id));
      let begun = host.now();
      const acted = await run(
        what,
        (options) => {
          begun = host.now();
          return actions.actOnTasks(options, { changes: [], register: act });
        },
        // It needs no look at what is there: on the next row it is pressed while this one is being written.
        { waits: true },
      );
      act.tasks.forEach((id) => registering.current.delete(id));
      if (!acted) return;
      accept(acted.done.refresh, begun);
      const [problem] = acted.done.problems;
      if (problem) journal.fail(problem);
      else say(what);
    };
    const write: AlertWork['write'] = async (changes, what) => {
      const begun = host.now();
      const acted = await run(what, (options) => actions.actOnTasks(options, { changes }));
      if (!acted) return null;
      const { done } = acted;
      accept(done.refresh, begun);
      // With what was written the row may be gone, and its form with it.
      const n = done.skipped.length;
      if (done.applied.length > 0) say(n > 0 ? m('done.partly', { what, n }) : what, n > 0);
      else if (n > 0) journal.wasRefresh(m('journal.refresh'));
      return done.skipped;
    };
    const makeIssue: AlertWork['makeIssue'] = async (alert, description) => {
      const what = m(ACTS.issue.word);
      const made = await run(what, (options) =>
        actions.makeIssue({ ...options, task: alert.id, description }),
      );
      if (!made) return false;
      const { done } = made;
      await refreshAgain('changed');
      say(m(done.kind === 'existing' ? 'done.hasIssue' : 'done.madeIssue', { id: done.id }));
      await show(done.cell);
      return true;
    };
    return {
      busy,
      isLost,
      asOf,
      form,
      open: (id, kind) => setForm({ id, kind }),
      close: () => setForm(null),
      draftOf: (of) => drafts.current.get(keyOf(of)) ?? NOTHING,
      keepDraft: (of, draft) => {
        if (draft) drafts.current.set(keyOf(of), draft);
        else drafts.current.delete(keyOf(of));
      },
      menu,
      openMenu,
      write,
      acknowledge: (alerts) => {
        const [first] = alerts;
        if (!first) return;
        const what =
          alerts.length === 1
            ? m('done.acknowledged', { task: first.task })
            : m('done.acknowledgedAll', { n: alerts.length });
        void register({ kind: 'acknowledge', tasks: alerts.map(({ id }) => id), known: true }, what);
      },
      snooze: (alert, until) => {
        setForm(null);
        const what = m('done.snoozed', { day: words.day(until), task: alert.task });
        void register({ kind: 'snooze', tasks: [alert.id], until }, what);
      },
      bringBack: (alert) => {
        const what = m('done.unacknowledged', { task: alert.task });
        // Snoozed ones are not known: ending the one leaves the other as it is.
        const isKnown = alert.alerts.some(({ acknowledged }) => acknowledged !== null);
        const tasks = [alert.id];
        void register(
          isKnown ? { kind: 'acknowledge', tasks, known: false } : { kind: 'snooze', tasks, until: null },
          what,
        );
      },
      issue: (alert) => {
        // An issue the task names already is shown; no second one is made.
        if (alert.issue) void makeIssue(alert, '');
        else setForm({ id: alert.id, kind: 'issue' });
      },
      makeIssue,
      accept: (problem) => {
        if (!problem.fix) return;
        const { change } = problem.fix;
        const what = m('done.accepted', { task: problem.task });
        const begun = host.now();
        void run(what, (options) => actions.actOnTasks(options, { changes: [change] })).then((acted) => {
          if (!acted) return;
          accept(acted.done.refresh, begun);
          const [skipped] = acted.done.skipped;
          if (acted.done.applied.length > 0) say(what);
          else if (skipped) {
            journal.wasRefresh(m('journal.refresh'));
            say(skippedNote(m, skipped), true);
          }
        });
      },
      show,
      changed: (what) => void refreshAgain('changed').then(() => say(what)),
    };
  }, [
    accept,
    actions,
    asOf,
    busy,
    form,
    host,
    isLost,
    journal,
    m,
    menu,
    refreshAgain,
    run,
    say,
    show,
    words,
  ]);
}
