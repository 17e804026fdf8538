import { tokenize } from '../../engine/formula/tokenize';
import { OfficeError } from '../model/OfficeError';

/** Source: the support article "Excel specifications and limits", length of formula contents. */
const MOST_CHARACTERS = 8192;

/**
 * Throws `InvalidArgument` for a formula Excel would not accept when typed: nothing after the equal sign, parentheses,
 * braces or quotes that do not pair up, an operator without a right side, too long. Unknown names are accepted, as in Excel.
 */
export function checkFormula(formula: string): void {
  if (formula.length > MOST_CHARACTERS) throw new OfficeError('InvalidArgument');
  const plain = tokenize(formula.slice(1))
    .map((token) => (token.kind === 'text' ? token.text : 'A1'))
    .join('')
    .replace(/"(?:[^"]|"")*"/g, '1')
    .replace(/'(?:[^']|'')*'!/g, '');
  const isComplete = plain.trim() !== '' && !plain.includes('"') && !/[-+*/^&=<>,(]\s*$/.test(plain);
  if (!isComplete || !isBalanced(plain) || /[*/^&]\s*[*/^&=]|(^|\()\s*[*/^&=<>]/.test(plain)) {
    throw new OfficeError('InvalidArgument');
  }
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    if (character === '(' || character === '{') open.push(character);
    else if (character === ')' && open.pop() !== '(') return false;
    else if (character === '}' && open.pop() !== '{') return false;
  }
  return open.length === 0;
}
