import { useState } from 'react';
import type { CellChange } from '../../../../domain/changeLog/cellChange';
import type { SkippedChange } from '../../../../usecases/changes/placeChanges';
import type { ActedColumn, AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { skippedNote } from '../../../parts/form/skippedNote';
import type { AlertWork, Draft, OpenForm } from './useAlertWork';

/** One field of a draft, kept while the pane is open. */
export function useDraftField<Value extends string | boolean>(
  work: AlertWork,
  form: OpenForm,
  name: string,
  initial: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    const kept = work.draftOf(form)[name];
    return typeof kept === typeof initial ? (kept as Value) : initial;
  });
  const keep = (next: Value) => {
    setValue(next);
    const draft: Draft = { ...work.draftOf(form), [name]: next };
    work.keepDraft(form, draft);
  };
  return [value, keep];
}

export interface FormWork {
  /** What was not written, in words. */
  notes: string[];
  /** What is in a cell now where somebody changed it since the list. */
  nowIn: (column: ActedColumn) => { value: CellChange['before']; text: string };
  /** Resolves with whether all of it was written, and the form closed. */
  write: (changes: readonly CellChange[], what: string) => Promise<boolean>;
}

/** Writes what a form says, and keeps the form open where a cell was changed meanwhile. */
export function useFormWork(alert: AlertItem, form: OpenForm, work: AlertWork): FormWork {
  const m = useMessage();
  const [notes, setNotes] = useState<string[]>([]);
  const noteOf = (skipped: SkippedChange) => {
    const { because, now, change } = skipped;
    // Of another task, as a follow-on task is: named.
    if (change.row !== alert.id) return m(`changes.skipped.${because}`, { row: change.row, now });
    return skippedNote(m, skipped);
  };
  return {
    notes,
    nowIn: (column) => alert.cells[column],
    write: async (changes, what) => {
      const skipped = await work.write(changes, what);
      if (!skipped) return false;
      setNotes([...new Set(skipped.map(noteOf))]);
      if (skipped.length > 0) return false;
      work.keepDraft(form, null);
      work.close();
      return true;
    },
  };
}

/** A change to one of the cells that are acted on. */
export function changeOf(
  { id, cells, at }: AlertItem,
  column: ActedColumn,
  after: CellChange['after'],
  { action, why }: Pick<CellChange, 'action' | 'why'>,
): CellChange {
  return { table: 'tasks', row: id, at, column, before: cells[column].value, after, action, why };
}
