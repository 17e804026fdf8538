import Big from 'big.js';
import { isDateFormat } from '../dates/isDateFormat';
import type { Figure } from './lexicon/quantity';
import type { ActualReading } from './reading/actualReading';
import { readText } from './reading/readText';
import type { Statement } from './reading/statement';

/**
 * Reads a number cell with what its format adds: per cent, a unit (`0"家"`), thousands (`#,##0,"K"`) or 万 that the
 * cell only shows (95 as 95万). A cell that Excel shows as a date is no figure, whatever was typed.
 */
export function readNumberCell(value: number, text: string, numberFormat: string): ActualReading {
  if (!Number.isFinite(value)) return { kind: 'words', done: null };
  const codes = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (isDateFormat(numberFormat) || /[hs]/i.test(codes.replace(/general/gi, ''))) {
    return {
      kind: 'unclear',
      doubt: { code: 'dateCell', text: text.trim() === '' ? String(value) : text.trim() },
    };
  }
  if (codes.includes('%')) {
    const percent = exact(value).times(100);
    return oneFigure({ ...BARE, value: percent, unit: '%', text: `${percent.toString()}%` });
  }
  const isPlain = !/"[^"]*[^"\s:,;()-][^"]*"|\\[^\s()-]|![^\s.]|[¥￥$€£]|[\u4e00-\u9fff]/.test(
    numberFormat.replace(/G\/通用格式/g, 'General'),
  );
  if (isPlain || codes.trim() === '@')
    return oneFigure({ ...BARE, value: exact(value), text: asShown(value, text) });
  return shownFigure(value, text);
}

/** With the cell's thousands, where it shows all of the number. */
const asShown = (value: number, text: string): string =>
  text.replace(/[,\s]/g, '') === String(value) ? text.trim() : String(value);

const BARE: Omit<Figure, 'value' | 'text'> = { unit: null, noun: '', scale: new Big(1), sign: 'none' };

/** 15 digits are what Excel keeps; what comes after is an error of binary fractions. */
function exact(value: number): Big {
  return new Big(Number(value.toPrecision(15)));
}

/** What the format writes around the number says what it counts, and may only say so: 95 shown as 95万 is 950,000. */
function shownFigure(value: number, text: string): ActualReading {
  const unclear: ActualReading = { kind: 'unclear', doubt: { code: 'numberFormat', text: text.trim() } };
  const { statements, doubts } = readText(text, 'actual');
  const [shown] = statements;
  if (statements.length !== 1 || !shown || shown.high || shown.from || shown.figure.over || shown.change)
    return unclear;
  const others = doubts.filter(({ code }) => code !== 'unclearSign');
  if (others.length > 0 || shown.comparator !== null) return unclear;
  const { figure } = shown;
  const size = figure.value.abs();
  const own = exact(value);
  const digits = size.div(figure.scale);
  if (isRounded(own.abs(), digits))
    return oneFigure({ ...figure, value: own.times(figure.scale), sign: 'none' });
  const isScaled = isRounded(own.abs().div(figure.scale), digits);
  return isScaled ? oneFigure({ ...figure, value: own, sign: 'none' }) : unclear;
}

/** True where the second is the first as shown, with the decimals that it has. */
function isRounded(value: Big, shown: Big): boolean {
  const decimals = shown.toString().split('.')[1]?.length ?? 0;
  return value.round(decimals, Big.roundHalfUp).eq(shown);
}

function oneFigure(figure: Figure): ActualReading {
  const statement: Statement = {
    figure,
    high: null,
    from: null,
    comparator: null,
    isExtreme: false,
    change: null,
    role: null,
    basis: '',
    isLoss: false,
    isSigned: figure.value.lt(0),
    subject: '',
    topic: '',
    text: figure.text,
    clause: '#',
    isAside: false,
  };
  return { kind: 'figures', statements: [statement], claims: [], done: null };
}
