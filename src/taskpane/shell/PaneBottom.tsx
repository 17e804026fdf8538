import type { ComponentProps } from 'react';
import type { JournalEntry } from '../context/Journal';
import { LazyScreen } from '../parts/fetched/LazyScreen';
import type { Note } from './over/Note';
import { PaneFooter } from './PaneFooter';

/** What lies over the pane, opened from its footer. */
export type OpenSheet = 'notes' | 'help' | null;

interface Props extends Omit<ComponentProps<typeof PaneFooter>, 'notes' | 'onOpen' | 'onHelp'> {
  notes: readonly Note[];
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  onUndoEntry: (entry: JournalEntry) => void;
}

const loadNotes = async () => (await import('./over/NotesSheet')).NotesSheet;
const loadHelp = async () => (await import('./over/HelpSheet')).HelpSheet;

/** The footer, and the sheets it opens. */
export function PaneBottom({ notes, sheet, onSheet, onUndoEntry, ...footer }: Props) {
  const onClose = () => onSheet(null);
  return (
    <>
      <PaneFooter
        {...footer}
        notes={notes.length}
        onOpen={() => onSheet('notes')}
        onHelp={() => onSheet('help')}
      />
      {sheet === 'notes' && <LazyScreen load={loadNotes} props={{ notes, onUndo: onUndoEntry, onClose }} />}
      {sheet === 'help' && <LazyScreen load={loadHelp} props={{ onClose }} />}
    </>
  );
}
