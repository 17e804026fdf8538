import { isBlankWord } from '../cells/isBlankWord';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import type { CascadeProblem } from '../schema/cascadeProblem';
import type { CascadeTask } from './cascadeTask';

type Named = Pick<CascadeTask, 'id' | 'name' | 'predecessors'>;

export interface Predecessors {
  /** The predecessors of each task by 编号, without doubles, in order of their 编号. */
  of: ReadonlyMap<string, readonly string[]>;
  problems: readonly CascadeProblem[];
}

/** What parts several predecessors, the surest mark first: a name may hold a comma or a space itself. */
const SEPARATORS = [/[、;；\n]+/, /[,，]+/, /\s+/];

/** Some hundred numbers; a longer text lists no tasks. */
const LONGEST_CELL = 2000;

/** One piece of a cell: the tasks it may stand for. */
interface Piece {
  text: string;
  candidates: readonly string[];
  byNumber: boolean;
}

/**
 * Reads 前置任务 of every task: 编号 or names, several parted by 、 , ; or spaces, regardless of their width and case.
 * A 编号 wins over an equal name. Unknown and ambiguous names are reported, the rest of the cell counts.
 */
export function readPredecessors(tasks: readonly Named[]): Predecessors {
  const find = finder(tasks);
  const of = new Map<string, readonly string[]>();
  const problems: CascadeProblem[] = [];
  for (const { id, predecessors } of tasks) {
    if (isBlankWord(predecessors)) continue;
    if (predecessors.length > LONGEST_CELL) {
      problems.push({ code: 'unknownPredecessor', task: id, text: `${predecessors.slice(0, 40)}…` });
      continue;
    }
    const ids = new Set<string>();
    for (const { text, candidates } of partCell(predecessors.trim(), SEPARATORS, find)) {
      const [first] = candidates;
      if (first === undefined) problems.push({ code: 'unknownPredecessor', task: id, text });
      else if (candidates.length === 1) ids.add(first);
      else problems.push({ code: 'ambiguousPredecessor', task: id, text, candidates });
    }
    of.set(id, [...ids].sort(byId));
  }
  return { of, problems };
}

/** Orders 编号 the same way on every machine and in every row order. */
export function byId(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function finder(tasks: readonly Named[]): (text: string) => Piece {
  const numbers = new Map(tasks.map(({ id }) => [idKey(id), id]));
  const names = new Map<string, string[]>();
  for (const { id, name } of tasks) {
    const word = normaliseWord(name);
    const sameName = names.get(word);
    if (sameName) sameName.push(id);
    else names.set(word, [id]);
  }
  return (text) => {
    const word = normaliseWord(text);
    const number = numbers.get(idKey(text));
    if (number !== undefined) return { text, candidates: [number], byNumber: true };
    const named = word === '' ? [] : (names.get(word) ?? []);
    return { text, candidates: [...named].sort(byId), byNumber: false };
  };
}

function partCell(text: string, separators: readonly RegExp[], find: (text: string) => Piece): Piece[] {
  const whole = find(text);
  const [separator, ...finer] = separators;
  if (whole.candidates.length > 0 || !separator) return [whole];
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !isBlankWord(part));
  if (parts.length < 2 || finer.length > 0) return parts.flatMap((part) => partCell(part, finer, find));
  return partedBySpaces(whole, parts.map(find));
}

/**
 * Spaces part 编号 and names only when every piece is known, for `Launch page` must not be taken for the task
 * `Launch`. Failing that, the 编号 among the pieces count and the rest is reported as it stands.
 */
function partedBySpaces(whole: Piece, pieces: readonly Piece[]): Piece[] {
  if (pieces.every(({ candidates }) => candidates.length > 0)) return [...pieces];
  const numbers = pieces.filter(({ byNumber }) => byNumber);
  const rest = pieces.filter(({ byNumber }) => !byNumber);
  const text = numbers.length === 0 ? whole.text : rest.map((piece) => piece.text).join(' ');
  return [...numbers, { text, candidates: [], byNumber: false }];
}
