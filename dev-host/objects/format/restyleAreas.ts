import type { StylePatch } from '../../engine/workbook/Engine';
import type { Batch } from '../model/Batch';
import type { Areas } from '../model/ObjectStates';
import { requireAllowed } from '../cells/protection';

/** Lays a style over every cell of the areas. Throws `AccessDenied` on a sheet protected against formatting. */
export function restyleAreas(areas: Areas, patch: StylePatch, batch: Batch): void {
  for (const { sheet } of areas) requireAllowed(batch.engine, sheet, 'allowFormatCells');
  for (const { rect, sheet } of areas) batch.engine.restyle(sheet, rect, patch);
}
