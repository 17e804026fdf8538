import { textCell, type CellSnapshot } from '../../cells/cellSnapshot';
import { unitAt } from '../lexicon/units';

/** A goal whose unit is in brackets after its name: 销售额（万元）：500. */
export interface UnitApart {
  /** The same with the unit at its figure: 销售额：500万元. */
  text: string;
  unit: string;
  figure: number;
}

const APART =
  /[(（]\s*(?:单位\s*[:：]\s*)?(?<unit>[^()（）\d\s]{1,6})\s*[)）](?<between>[^\d()（）,，;；。\n]{0,8})(?<figure>\d[\d,]*(?:\.\d+)?)(?![\d.,]*\s?[\p{L}%‰])/gu;
const SCALED = /^(?:[十百千]?万|亿|千|百万)(?=.)/;
const BARE = /^[-−－]?\d[\d,]*(?:\.\d+)?$/;
/** Beyond it the figure is in another unit. */
const MOST_TIMES = 100;
const MOST_TIMES_OF_SHARES = 5;

/** Null where no figure takes its unit from brackets in front of it. */
export function unitApart(goal: string): UnitApart | null {
  const found = [...goal.matchAll(APART)].filter(({ groups }) => isUnit(groups?.unit ?? ''));
  const [only] = found;
  if (!only) return null;
  const text = goal.replace(APART, (all: string, unit: string, between: string, figure: string) =>
    isUnit(unit) ? `${between}${figure}${unit}` : all,
  );
  const figure = Number((only.groups?.figure ?? '').replaceAll(',', ''));
  return { text, unit: found.length === 1 ? (only.groups?.unit ?? '') : '', figure };
}

/** A bare number of about the goal's size is in the goal's unit too; 4760000 of 500万元 is not. */
export function inUnitApart({ unit, figure }: UnitApart, cell: CellSnapshot): CellSnapshot {
  const written = typeof cell.value === 'number' ? String(cell.value) : cell.text.trim();
  if (unit === '' || !BARE.test(written) || /[^\d.,\s-]/.test(cell.text)) return cell;
  const times = Math.abs(Number(written.replaceAll(',', '').replace(/[−－]/, '-'))) / figure;
  // 0.97 in a column of per cent may be a share.
  const most = unit === '%' ? MOST_TIMES_OF_SHARES : MOST_TIMES;
  const isLike = times === 0 || (times <= most && times >= 1 / most);
  return isLike ? textCell(written + unit) : cell;
}

function isUnit(unit: string): boolean {
  if (/^(?:万|亿|千|百万|k|%)$/i.test(unit)) return true;
  const plain = unit.replace(SCALED, '');
  return unitAt(plain, 0)?.word === plain;
}
