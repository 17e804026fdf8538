import type { Engine } from '../../engine/workbook/Engine';
import { sheetPrefixOf } from '../../engine/formula/tokenize';
import { sheetOf } from '../sheet/sheetOf';
import { localAddress } from './address';
import type { RangeReference } from '../model/RangeReference';

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export function qualifiedAddress(range: RangeReference, engine: Engine): string {
  return sheetPrefixOf(sheetOf(engine, range.sheet).name) + localAddress(range.rect);
}
