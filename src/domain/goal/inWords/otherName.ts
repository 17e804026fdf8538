import { plainText } from '../../cells/plainText';
import { chineseNumber } from '../../dates/reading/chineseNumber';

/** Names that differ by their number alone: v2.0, phase 2, 第三批, Q2. */
const NUMBERED =
  /(?<![\w.])(?<kind>v(?:er(?:sion)?\.?)?|phase|stage|sprint|batch|wave|round|release|milestone|part|q|p|m)\s?(?<number>\d+(?:\.\d+)*)(?![\d%a-z])|第?(?<chinese>[一二三四五六七八九十]{1,2}|\d{1,2})(?<unit>批|期|版|阶段|轮|章|季度|标段|号线)/gi;

/**
 * The name an actual has instead of its goal's: v1.9 where v2.0 was to be shipped, 第二批 of a goal of the third. Null where
 * none of a kind differs.
 */
export function otherName(goal: string, actual: string): { target: string; actual: string } | null {
  const [wanted, given] = [namesIn(goal), namesIn(actual)];
  for (const { kind, text } of wanted) {
    const own = wanted.filter((one) => one.kind === kind);
    const others = given.filter((one) => one.kind === kind);
    const [first] = others;
    const isNamed = others.some((one) => own.some(({ number }) => number === one.number));
    if (first && !isNamed) return { target: text, actual: first.text };
  }
  return null;
}

function namesIn(text: string): { kind: string; number: string; text: string }[] {
  return [...plainText(text).matchAll(NUMBERED)].map(({ 0: written, groups }) => {
    const { kind = '', number = '', chinese = '', unit = '' } = groups ?? {};
    const isQuarter = unit === '季度';
    return {
      kind: isQuarter ? 'q' : unit || kind.toLowerCase().replace(/^v.*/, 'v'),
      number: number || String(chineseNumber(chinese) ?? chinese),
      text: written.trim(),
    };
  });
}
