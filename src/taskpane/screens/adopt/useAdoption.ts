import { useRunOptions } from '../../context/useRunOptions';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { AdoptionResult, ForeignTable, FoundTables, TableRef } from '../../../usecases/adopt/adoption';
import { useAction } from '../../context/useAction';
import { useJournal } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useStoredState } from '../../context/personal/useStoredState';
import {
  changeDraft,
  isAbout,
  isPointedOn,
  isTicked,
  newDraft,
  pointedDraft,
  readDraft,
  type AdoptDraft,
  type AdoptStep,
} from './adoptDraft';
import { useAdoptionPreview } from './useAdoptionPreview';
import { useForeignTables } from './useForeignTables';

/** What is known of a workbook on coming here, with the table to begin with, if any. */
export interface AdoptionStart extends Pick<FoundTables, 'tables' | 'sheets'> {
  table: ForeignTable | null;
}

export type AdoptionState = ReturnType<typeof useAdoption>;

/** The three steps of taking a table over: the draft, what it would come to, and what came of it. */
export function useAdoption(start: AdoptionStart | null) {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const m = useMessage();
  const journal = useJournal();
  const foreign = useForeignTables(start);
  const [stored, setDraft] = useStoredState('adopt', readDraft);
  const look = useAdoptionPreview();
  const [result, setResult] = useState<AdoptionResult | null>(null);
  const write = useAction(
    useCallback(
      (adoption: AdoptDraft, onProgress) =>
        actions.adoptTable(runOptions({ onProgress, what: m('tools.adopt') }), adoption),
      [actions, m, runOptions],
    ),
  );
  const { tables, sheets } = foreign.found ?? { tables: [], sheets: [] };
  const chosen = tables.find((table) => stored !== null && isAbout(stored, table)) ?? null;
  // A draft about a table that is not in this workbook is another workbook's.
  const draft = chosen || (stored && isPointedOn(stored, sheets)) ? stored : null;
  const { preview } = look;
  // Ticks hold for what was seen; on a sheet that changed since they are reset.
  const flipped = draft?.mark === preview?.mark ? (draft?.flipped ?? []) : [];

  const keep = (next: AdoptDraft) => {
    setDraft(next);
    if (next.step !== 'table') void look.look(next);
  };
  const begin = useEffectEvent((found: Pick<FoundTables, 'tables' | 'sheets'>) => {
    if (stored && !start?.table && isPointedOn(stored, found.sheets)) {
      keep(stored);
      return;
    }
    const known = stored && found.tables.find((table) => isAbout(stored, table));
    const first = start?.table ?? known ?? found.tables[0];
    if (!first) return;
    keep(stored && isAbout(stored, first) ? stored : newDraft(first, start?.table ? 'columns' : 'table'));
  });
  const { found } = foreign;
  useEffect(() => {
    if (found) begin(found);
  }, [found]);

  const adopt = async () => {
    if (!draft || !preview) return;
    const done = await write.run({ ...draft, period: preview.period, flipped, mark: preview.mark });
    if (!done) return;
    setDraft(null);
    setResult(done.result);
    journal.say(m('adopt.done', { n: done.result.added, sheet: done.result.sheet }));
  };
  return {
    tables,
    sheets,
    chosen,
    draft: draft && { ...draft, flipped },
    preview,
    result,
    ticked: preview?.rows.filter((row) => isTicked(row, flipped)).length ?? 0,
    busy: foreign.busy || look.busy || write.busy,
    step: write.step ?? look.step ?? foreign.step,
    problem: write.problem ?? look.problem ?? foreign.problem,
    retry: () => {
      const refused = write.problem;
      write.dismiss();
      if (foreign.problem) foreign.find();
      // On a sheet that changed since, the person looks again before anything is written.
      else if (refused && refused.code !== 'foreignTableChanged') void adopt();
      else look.retry();
    },
    point: (from: TableRef) => keep(pointedDraft(from, draft?.table ?? 'tasks')),
    choose: (table: ForeignTable) => setDraft(newDraft(table, 'table')),
    change: (change: Parameters<typeof changeDraft>[1]) => {
      if (draft) keep(changeDraft(draft, change));
    },
    go: (step: AdoptStep) => {
      if (draft) keep({ ...draft, step });
    },
    flip: (row: number) => {
      if (!draft || !preview) return;
      const next = flipped.includes(row) ? flipped.filter((one) => one !== row) : [...flipped, row];
      setDraft({ ...draft, flipped: next, mark: preview.mark });
    },
    adopt,
  };
}
