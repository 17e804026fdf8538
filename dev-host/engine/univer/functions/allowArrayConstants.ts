import type { UniverHandle } from '../UniverHandle';

/** What Univer's reader of formulas has under these names, beside what it declares. */
interface Reader {
  _currentLexerNode: { getChildren(): readonly unknown[] };
  _formulaSpellCheck(): boolean;
}

const before = /^\s*(?:[-+*/^&=<>(]|<=|>=|<>)\s*$/;

/** Lets an array constant stand after any operator: Univer refuses it after a single value (`A1={1,2}`, `10*{1,2}`). */
export function allowArrayConstants({ injector, library }: UniverHandle): void {
  const reader = injector.get(library.LexerTreeBuilder) as unknown as Reader;
  const isRightPlace = reader._formulaSpellCheck.bind(reader);
  reader._formulaSpellCheck = () => {
    const last = reader._currentLexerNode.getChildren().at(-1);
    return (typeof last === 'string' && before.test(last)) || isRightPlace();
  };
}
