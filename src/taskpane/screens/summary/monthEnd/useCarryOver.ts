import { useCallback, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { RunOptions } from '../../../../usecases/run/runOptions';
import type { Problem } from '../../../../domain/schema/problem';
import type { Period } from '../../../../domain/dates/period';
import type { CarryOverProposal } from '../../../../usecases/summary/closing/carryOverResult';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useFooterWork } from '../../../context/useFooterWork';
import { undoneOf, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { FollowContext } from '../../../parts/outcome/FollowContext';
import { useCheck } from '../../../parts/outcome/useCheck';

export type CarryWay = 'move' | 'copy';

/** The proposal for a month's unfinished tasks, what is ticked of it, and the carrying over. */
export function useCarryOver(month: Period) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, busy, show } = useFooterWork();
  const follow = useContext(FollowContext);
  const [way, setWay] = useState<CarryWay>('move');
  // Written over people's dates or below their rows: nothing is ticked for them. Ticks are kept whichever way is chosen.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const overrides = { period: month };
  // What was taken back from the footer can be carried over again.
  const undone = undoneOf(useJournalState());
  const check = useCheck(
    useCallback(
      async (options: RunOptions) => {
        const given = { ...options, overrides: { period: month }, way };
        return { way, proposal: await actions.proposeCarryOver(given) };
      },
      [actions, month, way],
    ),
    undone,
  );
  const { result, action } = check;
  useFooterProblem(action.problem, () => void action.run());
  // Another way was chosen, it may be while the former was being looked at.
  const isOutdated = result !== null && result.way !== way && action.problem === null;
  const lookAgain = useEffectEvent(() => void action.run());
  useEffect(() => {
    if (isOutdated && !action.busy) lookAgain();
  }, [isOutdated, action.busy]);
  const proposal: CarryOverProposal | null = result?.proposal ?? null;

  const items = proposal?.items ?? [];
  const free = items.filter(({ stays }) => stays === null);
  const chosen = free.filter(({ key }) => ticked.has(key));
  const move = async () => {
    const moved = await run(m('carry.title'), (options) =>
      actions.applyChanges(
        options,
        chosen.flatMap((item) => item.changes),
      ),
    );
    if (!moved) return false;
    const { applied, skipped, problems: found } = moved.done;
    setProblems(found);
    const rows = new Set(applied.map(({ row, at }) => `${at}/${row}`));
    const [first] = skipped;
    const said = [
      ...(rows.size > 0 ? [m('carry.moved', { n: rows.size })] : []),
      ...(first ? [m(`changes.skipped.${first.because}`, { row: first.change.row, now: first.now })] : []),
    ];
    say(said.join(m('list.clauses')));
    if (applied.length > 0) await follow();
    return true;
  };
  const copy = async () => {
    const copied = await run(m('carry.title'), (options) =>
      actions.copyTasks(
        { ...options, overrides },
        chosen.map(({ id, task }) => ({ id, task })),
      ),
    );
    if (!copied) return false;
    const { copied: made, skipped, problems: found } = copied.done;
    setProblems(found);
    const tasks = skipped.join(m('list.separator'));
    const said = [m('carry.copied', { n: made.length }), ...(tasks ? [m('carry.skipped', { tasks })] : [])];
    say(said.join(m('list.clauses')));
    if (made.length > 0) await follow();
    return true;
  };
  return {
    ...{ way, proposal, free, chosen, ticked, show, looking: action },
    problems: [...(proposal?.problems ?? []), ...problems],
    busy: busy || action.busy || isOutdated,
    staying: items.filter(({ stays }) => stays !== null),
    chooseWay: setWay,
    carry: async () => {
      if (chosen.length === 0) return;
      if (!(await (way === 'move' ? move() : copy()))) return;
      setTicked(new Set());
      await action.run();
    },
    tick: (key: string, isTicked: boolean) => {
      const next = new Set(ticked);
      if (isTicked) next.add(key);
      else next.delete(key);
      setTicked(next);
    },
    tickAll: (isTicked: boolean) => setTicked(new Set(isTicked ? free.map(({ key }) => key) : [])),
  };
}
