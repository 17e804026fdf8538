import type { Engine } from '../../engine/workbook/Engine';
import { columnLetters } from '../../engine/grid/a1';
import type { PageText } from './pageText';
import { element } from './element';

const NAMED_FORMULAS = 20;
const SHOWN_LENGTH = 60;
/** Looking through all formulas again waits until the edits pause. */
const PAUSE_MS = 300;

export interface UncomputedMark {
  button: HTMLButtonElement;
  /** Looks again, after the workbook was loaded. */
  update(): void;
}

/**
 * Says quietly that some formulas show the values they were saved with because the engine cannot work them out, and
 * names them when pressed. Hidden while there are none.
 */
export function drawUncomputed(
  engine: Engine,
  text: PageText,
  tell: (message: string) => void,
): UncomputedMark {
  const button = element('button', { class: 'strip-uncomputed', hidden: '', 'data-role': 'uncomputed' });
  button.addEventListener('click', () =>
    tell([text.uncomputedTitle, ...uncomputedLines(engine, text)].join('\n')),
  );
  const update = () => {
    const count = engine.uncomputed().length;
    button.hidden = count === 0;
    button.textContent = text.uncomputed(count);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  engine.onChange(({ type }) => {
    if (type !== 'cells' && type !== 'sheetDeleted' && type !== 'removed') return;
    clearTimeout(waiting);
    waiting = setTimeout(update, PAUSE_MS);
  });
  return { button, update };
}

function uncomputedLines(engine: Engine, text: PageText): string[] {
  const formulas = engine.uncomputed();
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const lines = formulas.slice(0, NAMED_FORMULAS).map(({ sheet, row, column }) => {
    const place = { row, column, rowCount: 1, columnCount: 1 };
    const formula = engine.read(sheet, place)[0]?.[0]?.formula ?? '';
    const shown = formula.length > SHOWN_LENGTH ? `${formula.slice(0, SHOWN_LENGTH)}…` : formula;
    return `${names.get(sheet)}!${columnLetters(column)}${row + 1}  ${shown}`;
  });
  const more = formulas.length - lines.length;
  return more > 0 ? [...lines, text.moreFormulas(more)] : lines;
}
