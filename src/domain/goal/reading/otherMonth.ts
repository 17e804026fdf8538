import { plainText } from '../../cells/plainText';

const MONTH = /(?<![\d.])(1[0-2]|0?[1-9])月(?!度?平均)/g;
const QUARTER = /(?:第?([一二三四1-4])季度|(?<![A-Za-z])Q([1-4])(?![\d%]))/gi;
const CHINESE_DIGITS = '一二三四';

/**
 * The month or quarter an actual speaks of where its goal speaks of another: `7月完成20单` against `6月完成100单`. A date by
 * which something was to be done and was not is none of the goal's either. Null where both name one in common, or one of
 * them names none.
 */
export function otherMonth(goal: string, actual: string): string | null {
  const [wanted, given] = [plainText(goal), plainText(actual)];
  return apart(monthsIn(wanted), monthsIn(given)) ?? apart(quartersIn(wanted), quartersIn(given));
}

type Named = ReadonlyMap<number, string>;

function apart(wanted: Named, given: Named): string | null {
  const [first] = given.values();
  const isShared = [...given.keys()].some((one) => wanted.has(one));
  return wanted.size === 0 || first === undefined || isShared ? null : first;
}

const monthsIn = (text: string): Named =>
  new Map([...text.matchAll(MONTH)].map(([found, month]) => [Number(month), found]));

const quartersIn = (text: string): Named =>
  new Map(
    [...text.matchAll(QUARTER)].map(([found, chinese, latin]) => [numberOf(chinese ?? latin ?? ''), found]),
  );

function numberOf(digit: string): number {
  const at = CHINESE_DIGITS.indexOf(digit);
  return at < 0 ? Number(digit) : at + 1;
}
