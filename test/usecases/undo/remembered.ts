import type { RunOptions, Written } from '../../../src/usecases/run/runOptions';
import type { UndoResult } from '../../../src/usecases/undo/undoResult';
import { undoWrites } from '../../../src/usecases/undo/undoWrites';

interface Remembered<Result> {
  result: Result;
  undo: () => Promise<UndoResult>;
}

/** Does something as the pane does, with what takes it back. */
export async function remembered<Result>(
  run: RunOptions,
  act: (options: RunOptions) => Promise<Result>,
  { isRefresh = false } = {},
): Promise<Remembered<Result>> {
  const written: Written[] = [];
  const result = await act({ ...run, onWritten: (parts) => void written.push(...parts) });
  return { result, undo: () => undoWrites(run, written, { isRefresh }) };
}
