import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { invalid, isObject, optionalOneOf } from '../model/argument';
import { sheetOf } from './sheetOf';

/** `Worksheet.copy(positionType, relativeTo)`. The copy is named as Excel does: `Name (2)`. */
export function copySheet(
  engine: Engine,
  id: SheetId,
  [positionType, relativeTo]: readonly unknown[],
): SheetId {
  const kind = optionalOneOf(
    positionType,
    'positionType',
    ['None', 'Before', 'After', 'Beginning', 'End'],
    'None',
  );
  return engine.copySheet(id, copyName(engine, sheetOf(engine, id).name), position(engine, kind, relativeTo));
}

function position(
  engine: Engine,
  kind: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  relativeTo: unknown,
): number {
  if (kind === 'None' || kind === 'Beginning') return 0;
  if (kind === 'End') return engine.sheets().length;
  if (!isObject(relativeTo, 'Worksheet')) throw invalid('relativeTo', 'a worksheet');
  return sheetOf(engine, relativeTo.state).position + (kind === 'After' ? 1 : 0);
}

function copyName(engine: Engine, name: string): string {
  const taken = new Set(engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
