import type { EngineName } from '../../../engine/workbook/Engine';
import type { Batch } from '../../model/Batch';
import type { NameKey } from '../../model/ObjectStates';
import { OfficeError } from '../../model/OfficeError';

/** The defined name. Throws `ItemNotFound` when it was deleted. */
export function findName(key: NameKey, batch: Batch): EngineName {
  const found = batch.engine.names().find((item) => isSame(item, key));
  if (!found) throw new OfficeError('ItemNotFound');
  return found;
}

export function isSame(item: EngineName, key: NameKey): boolean {
  return item.sheet === key.sheet && item.name.toLowerCase() === key.name.toLowerCase();
}

/** Changes a defined name. */
export function updateName(key: NameKey, change: Partial<EngineName>, batch: Batch): void {
  findName(key, batch);
  batch.engine.setNames(
    batch.engine.names().map((item) => (isSame(item, key) ? { ...item, ...change } : item)),
  );
}
