import type { CellStyle } from '../../engine/book/Book';
import type { StylePatch } from '../../engine/workbook/Engine';
import type { Batch } from '../model/Batch';
import type { Property } from '../model/ObjectType';
import type { Areas } from '../model/ObjectStates';
import { restyleAreas } from './restyleAreas';
import { uniformStyle } from './uniformStyle';

/** A property of a cell style: null is read where cells differ, and nothing is set by null. */
export function styleProperty(
  pick: (style: Readonly<CellStyle>) => unknown,
  patch: (value: unknown) => StylePatch,
): Property<Areas> {
  return {
    get: (areas: Areas, batch: Batch) => uniformStyle(areas, batch, pick),
    set: (areas: Areas, value: unknown, batch: Batch) => {
      if (value !== null) restyleAreas(areas, patch(value), batch);
    },
  };
}
