import Big from 'big.js';
import type { CellSnapshot } from '../cells/cellSnapshot';
import { isBlankWord } from '../cells/isBlankWord';
import { normaliseGoalText } from './normaliseGoalText';
import type { Quantity } from './quantity';
import { readQuantities } from './readQuantities';
import { readWay } from './readWay';

export type ActualReading =
  | { kind: 'blank' }
  | { kind: 'figures'; figures: readonly Quantity[] }
  /** Words without a figure; `done` is null when they say neither. */
  | { kind: 'words'; done: boolean | null };

const DONE =
  /^(?:已?(?:全部|按时|按期|如期)?(?:完成|达成|达标|实现|上线|交付)(?:了)?|是|√|✓|✔|yes|done|met|completed?|achieved)$/i;
const NOT_DONE = /未|没有?|尚|否|^(?:×|✗|x|no)$|不达标|不合格|进行中|\bnot\b/i;

/** Reads 实际完成情况: its figures, or what its words say. */
export function readActual(cell: CellSnapshot): ActualReading {
  const { value, text, numberFormat } = cell;
  if (typeof value === 'boolean') return { kind: 'words', done: value };
  if (typeof value === 'number') return { kind: 'figures', figures: [figureOf(value, text, numberFormat)] };
  if (isBlankWord(value)) return { kind: 'blank' };
  const plain = normaliseGoalText(value);
  const figures = value.trimStart().startsWith('#') ? [] : plain.split(/[,;]/).flatMap(figuresOf);
  if (figures.length > 0) return { kind: 'figures', figures };
  return { kind: 'words', done: saysDone(plain) };
}

/** Of 从200降到100 the end is what was reached. */
function figuresOf(part: string): readonly Quantity[] {
  const way = readWay(part);
  return way ? [{ ...way.to, unit: way.to.unit ?? way.from.unit, change: null }] : readQuantities(part);
}

function saysDone(text: string): boolean | null {
  if (NOT_DONE.test(text)) return false;
  return DONE.test(text.replace(/[\s.。!！]+/g, '')) ? true : null;
}

/** A number cell: per cent by its format, with the unit its format shows (`0"家"`). */
function figureOf(value: number, text: string, numberFormat: string): Quantity {
  const bare = { comparator: null, change: null } as const;
  if (numberFormat.includes('%')) {
    const percent = new Big(value).times(100);
    return { ...bare, value: percent, unit: '%', text: `${percent.toString()}%` };
  }
  const [shown] = readQuantities(normaliseGoalText(text));
  const unit = shown && shown.value.eq(value) ? shown.unit : null;
  return { ...bare, value: new Big(value), unit, text: unit ? `${value}${unit}` : String(value) };
}
