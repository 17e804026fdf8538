import type { CellSnapshot } from '../cells/cellSnapshot';
import { isBlankWord } from '../cells/isBlankWord';
import type { ActualReading } from './reading/actualReading';
import { inBrackets } from './goal';
import { readNumberCell } from './readNumberCell';
import { normaliseGoalText } from './reading/normaliseGoalText';
import { readText } from './reading/readText';
import { saysDone } from './inWords/saysDone';

/** Longer texts say nothing sure, so they are not normalised either. */
const LONGEST_WORDS = 1_000;

/** Reads 实际完成情况: its figures and what is said of them, what its words say, or why neither is sure. */
export function readActual(cell: CellSnapshot): ActualReading {
  const { value } = cell;
  if (typeof value === 'boolean') return { kind: 'words', done: value };
  if (typeof value === 'number') return readNumberCell(value, cell.text, cell.numberFormat);
  if (isBlankWord(value)) return { kind: 'blank' };
  if (value.trimStart().startsWith('#')) return { kind: 'words', done: null };
  return readActualText(value);
}

function readActualText(text: string): ActualReading {
  const { statements, words, claims, doubts } = readText(text, 'actual');
  const [doubt] = doubts;
  if (doubt) return { kind: 'unclear', doubt };
  if (statements.length === 0)
    return { kind: 'words', done: saysDone(text.length > LONGEST_WORDS ? text : normaliseGoalText(text)) };
  const said = words.filter((one) => one !== '');
  const done = said.length > 0 ? saysDone(said.join(',')) : null;
  const [only] = statements;
  if (!only?.isAside || statements.length > 1) return { kind: 'figures', statements, claims, done };
  const figure = inBrackets(only, claims.length > 0 ? '达标' : words.join(''));
  if (!figure) return { kind: 'unclear', doubt: { code: 'unclearSign', text: `(${only.text})` } };
  return { kind: 'figures', statements: [figure], claims, done };
}
