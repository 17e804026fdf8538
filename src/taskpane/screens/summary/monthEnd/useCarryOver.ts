import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Period } from '../../../../domain/dates/period';
import type {
  CarryOverItem,
  CarryOverProposal,
  CopyTasksResult,
} from '../../../../usecases/summary/closing/carryOverResult';
import { useAction } from '../../../context/useAction';
import { useChanges } from '../../../parts/outcome/useChanges';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useMonthOptions } from '../parts/useMonthOptions';

export type CarryWay = 'move' | 'copy';

/** The proposal for a month's unfinished tasks, what is ticked of it, and the carrying over. */
export function useCarryOver(month: Period) {
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const options = useMonthOptions(month);
  const changes = useChanges();
  const [way, setWay] = useState<CarryWay>('move');
  const [proposal, setProposal] = useState<CarryOverProposal | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState<CopyTasksResult | null>(null);
  const looking = useAction(
    useCallback(
      (chosen: CarryWay, onProgress) => actions.proposeCarryOver({ ...options({ onProgress }), way: chosen }),
      [actions, options],
    ),
  );
  const copying = useAction(
    useCallback(
      (items: readonly CarryOverItem[], onProgress) =>
        actions.copyTasks(
          options({ onProgress }),
          items.map(({ id, task }) => ({ id, task })),
        ),
      [actions, options],
    ),
  );
  const busy = looking.busy || copying.busy || changes.action.busy;

  const look = (chosen: CarryWay) =>
    looking.run(chosen).then((looked) => {
      if (!looked) return;
      setProposal(looked.result);
      // A move overwrites the planned dates, so it starts unticked; a copy adds.
      const free = looked.result.items.filter(({ stays }) => stays === null);
      setTicked(new Set(chosen === 'copy' ? free.map(({ key }) => key) : []));
    });
  const open = useEffectEvent(() => look(way));
  useEffect(() => void open(), []);

  const chooseWay = (chosen: CarryWay) => {
    setWay(chosen);
    void look(chosen);
  };
  const free = (proposal?.items ?? []).filter(({ stays }) => stays === null);
  const chosen = free.filter(({ key }) => ticked.has(key));
  const carry = async () => {
    if (busy || chosen.length === 0) return;
    setCopied(null);
    if (way === 'move') {
      if (!(await changes.apply(chosen.flatMap((item) => item.changes)))) return;
    } else {
      const done = await copying.run(chosen);
      if (!done) return;
      changes.putAway();
      setCopied(done.result);
      announce(m('carry.copied', { n: done.result.copied.length }));
    }
    await look(way);
  };
  const tick = (key: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  const tickAll = (isTicked: boolean) => setTicked(new Set(isTicked ? free.map(({ key }) => key) : []));
  return {
    ...{ way, chooseWay, proposal, free, chosen, ticked, tick, tickAll },
    ...{ carry, look: () => look(way), busy, looking, copying, copied, changes },
  };
}
