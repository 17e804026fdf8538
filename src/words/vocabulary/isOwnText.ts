import type { Template } from '../template/fill';
import type { Language } from '../language/Language';
import { LANGUAGES } from './languages';

/** Owned columns whose texts begin with clauses of ours. */
export type OwnTextColumn = 'planCheck' | 'closure' | 'verdict' | 'why';

const CLAUSES: Readonly<Record<OwnTextColumn, (language: Language) => readonly Template[]>> = {
  planCheck: ({ planFlags, planComplete }) => [...Object.values(planFlags), planComplete],
  closure: ({ closure: { checks, complete, needs: _, listed: _listed, ...clauses }, formerClosure }) => [
    ...formerClosure,
    ...Object.values(clauses),
    ...Object.values(checks),
    complete,
  ],
  verdict: ({ verdicts }) => Object.values(verdicts),
  why: ({ explanations, clauses: { blocked, notStarted } }) => [
    ...Object.values(explanations),
    blocked,
    notStarted,
  ],
};

/**
 * True for a text that Opsbook may have written into the column itself, in any language and for any
 * content of the row: it begins with one of its clauses. Anything else in an owned column was typed.
 */
export function isOwnText(column: OwnTextColumn, text: string): boolean {
  return PATTERNS[column].test(text.slice(0, LONGEST).trim());
}

/** The first clause of ours ends before; what people may have put behind it does not matter. */
const LONGEST = 1000;

const PATTERNS: Readonly<Record<OwnTextColumn, RegExp>> = {
  planCheck: patternOf('planCheck'),
  closure: patternOf('closure'),
  verdict: patternOf('verdict'),
  why: patternOf('why'),
};

/** A clause is followed by nothing, a full stop or another clause. */
function patternOf(column: OwnTextColumn): RegExp {
  const clauses = LANGUAGES.flatMap(CLAUSES[column]).map((template) =>
    template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.{1,300}'),
  );
  return new RegExp(`^(?:${clauses.join('|')})(?:$|[；;。.].*)`, 'is');
}
