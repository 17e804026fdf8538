import { sheetPrefixOf } from '../../../engine/formula/tokenize';
import type { SheetId } from '../../../engine/workbook/Engine';
import { requireInFront } from '../../model/requireInFront';
import { isRange, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { NameKey } from '../../model/ObjectStates';
import { OfficeError } from '../../model/OfficeError';
import { absoluteAddress } from '../../cells/address';
import { sheetOf } from '../../sheet/sheetOf';
import { allTables } from '../../table/findTable';
import { isValidName } from '../../table/tableName';
import { isSame } from './findName';

/**
 * Defines a name for a range or a formula. Throws `InvalidArgument` for a name Excel does not allow (support article
 * "Names in formulas") and `ItemAlreadyExists` when the scope has it.
 */
export function addName(
  home: SheetId | null,
  { name, reference, comment }: { name: string; reference: unknown; comment: string | undefined },
  batch: Batch,
): NameKey {
  const { engine } = batch;
  // Office-js issue 2078: with a range as its meaning Excel even crashes.
  requireInFront(batch, 'ItemNotFound');
  if (!isValidName(name)) throw new OfficeError('InvalidArgument');
  const key = { sheet: home, name };
  const isTable =
    home === null && allTables(engine).some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || engine.names().some((item) => isSame(item, key))) throw new OfficeError('ItemAlreadyExists');
  const formula = formulaFor(reference, batch);
  engine.setNames([
    ...engine.names(),
    { name, sheet: home, formula, visible: true, ...(comment ? { comment } : {}) },
  ]);
  return key;
}

function formulaFor(reference: unknown, batch: Batch): string {
  if (isRange(reference)) {
    const { sheet, rect } = reference.state;
    return `=${sheetPrefixOf(sheetOf(batch.engine, sheet).name)}${absoluteAddress(rect)}`;
  }
  const written = text(reference, 'reference');
  if (written === '') throw new OfficeError('InvalidArgument');
  return written.startsWith('=') ? written : `="${written.replaceAll('"', '""')}"`;
}
