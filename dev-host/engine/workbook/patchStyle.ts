import type { CellStyle } from '../book/Book';
import type { StylePatch } from './Engine';

/**
 * Lays a patch over a style. `font` and `borders` are laid over member by member; `null` or undefined for a field
 * or a member takes it back to the default.
 */
export function patchStyle(style: Readonly<CellStyle>, patch: StylePatch): CellStyle {
  const result: CellStyle = { ...style };
  for (const key of Object.keys(patch) as (keyof CellStyle)[]) {
    if (key === 'font' || key === 'borders') {
      const members = patch[key] === null ? {} : overlay(style[key], patch[key]);
      if (Object.keys(members).length > 0) Object.assign(result, { [key]: members });
      else delete result[key];
    } else if (patch[key] === null || patch[key] === undefined) delete result[key];
    else Object.assign(result, { [key]: patch[key] });
  }
  return result;
}

function overlay(members: object | undefined, patch: object | undefined): object {
  const entries = Object.entries({ ...members, ...patch });
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}
