import { fraction, type Fraction } from './fraction';
import type { Measure } from './meaning';
import type { Random } from './random';

const WIDE = '０１２３４５６７８９';
const DIGITS = '零一二三四五六七八九';

/** A figure as somebody may type it: 1200元, 1,200 元, １２００元, 0.12万元, 一百二十家. */
export function writeFigure(
  random: Random,
  value: Fraction,
  measure: Measure,
  language: 'zh' | 'en',
): string {
  const unit = measure.unit[language];
  if (language === 'en') {
    const number = random.chance(0.3) ? grouped(decimal(value)) : decimal(value);
    if (measure.kind === 'money')
      return random.pick([`$${number}`, `${number} yuan`, `$ ${number}`].slice(0, 1));
    return unit === '' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
  }
  const asTenThousands = fraction(value.n, value.d * 10_000n);
  if (measure.kind === 'money' && random.chance(0.6))
    return `${decimal(asTenThousands)}万${random.pick(['', '元', '元'])}`;
  const isWhole = value.d === 1n && value.n > 10n && value.n < 1000n;
  if (isWhole && measure.kind === 'count' && random.chance(0.12)) return `${chinese(Number(value.n))}${unit}`;
  if (unit === '%' && isWhole && value.n < 100n && random.chance(0.1))
    return `百分之${chinese(Number(value.n))}`;
  const plain = decimal(value);
  const number = random.pick([plain, plain, plain, grouped(plain), wide(plain)]);
  return `${number}${random.chance(0.12) ? ' ' : ''}${random.chance(0.1) && unit === '%' ? '％' : unit}`;
}

/** All the decimals it has. */
export function decimal({ n, d }: Fraction): string {
  const scaled = (n * 1_000_000n) / d;
  if (scaled * d !== n * 1_000_000n) throw new Error(`${n}/${d} has too many decimals`);
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}

function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

function wide(number: string): string {
  return number.replace(/\d/g, (digit) => WIDE.charAt(Number(digit))).replace('.', '．');
}

/** From 11 to 999. */
function chinese(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const digit = (one: number) => DIGITS.charAt(one);
  const last = ones === 0 ? '' : digit(ones);
  if (hundreds === 0) return `${tens === 1 ? '' : digit(tens)}十${last}`;
  const ten = tens === 0 ? (ones === 0 ? '' : '零') : `${digit(tens)}十`;
  return `${digit(hundreds)}百${ten}${last}`;
}
