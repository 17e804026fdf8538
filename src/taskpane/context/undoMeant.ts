import { lastUndoable, type Journal, type JournalEntry } from './Journal';

/**
 * What 撤销 means. Pressed while something is under way it means that, once it is done: not what came before. Where
 * that wrote nothing, nothing is taken back; where it was itself a 撤销, the next entry is.
 */
export async function undoMeant(journal: Journal): Promise<JournalEntry | null> {
  const { working, workFrom } = journal.read();
  if (working === null) return lastUndoable(journal.read());
  await ended(journal);
  const last = lastUndoable(journal.read());
  return last && (last.id >= workFrom || journal.read().wasUndo) ? last : null;
}

/** Resolves once nothing is under way. */
function ended(journal: Journal): Promise<void> {
  return new Promise((resolve) => {
    const leave = journal.subscribe(() => {
      if (journal.read().working !== null) return;
      leave();
      resolve();
    });
  });
}
