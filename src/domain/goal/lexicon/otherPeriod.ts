import { plainText } from '../../cells/plainText';

/** What a figure is counted for: a stretch of time, each person, each time. */
type Basis = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'person' | 'time';

const WORDS: Readonly<Record<Basis, string>> = {
  day: '每天|每日|日均|天均|每工作日|per day|a day|daily|/\\s?(?:天|日|工作日|day)',
  week: '每周|每星期|周均|每礼拜|per week|a week|weekly|/\\s?(?:周|week)',
  month: '每月|每个月|月均|本月|当月|全月|per month|a month|monthly|this month|/\\s?(?:月|month)',
  quarter:
    '每季度|每季|季均|本季度|本季|全季度|per quarter|a quarter|quarterly|this quarter|/\\s?(?:季度|quarter)',
  year: '每年|年均|全年|本年度|本年|per year|a year|yearly|annually|this year|year to date|ytd|/\\s?(?:年|year)',
  person: '每人|人均|每位|per person|per head|per capita|each person|/\\s?(?:人|person)',
  time: '每次|单次|次均|每场|每单|单均|per event|per order|each time',
};

/** The word and the figure it belongs to, in one clause. */
const BASES = (Object.keys(WORDS) as Basis[]).map((basis) => ({
  basis,
  pattern: new RegExp(`(?<![a-z](?=[a-z]))(?:${WORDS[basis]})(?![a-z])`, 'i'),
}));
const HAS_NUMBER =
  /\d|[一二两三四五六七八九十百千万零]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)\b/i;
const CLAUSE = /[,，;；。\n、]/;
const TOTAL = /累计|总共|一共|合计|总计|共计|共\s?\d|(?<![a-z])(?:in total|altogether|total of)(?![a-z])/i;

/** Turns of stock are turns of a year where nothing else is said. */
const OF_A_YEAR =
  /周转(?:率|次数)|(?:库存|存货|资产|资金|应收账款)周转(?!天|周期|时)|\b(?:inventory|stock|asset) turn(?:s|over)\b/i;

/**
 * The words of an actual that count for another stretch of time, or for another number of people or times, than its goal
 * does: `本月巡检7次` against `每周巡检2次`, `日均5家` against `100家`. Null where both go together: the goal of a month may
 * leave the month out, and an actual may leave out what its goal says. For shares it makes no difference.
 */
export function otherPeriod(goal: string, actual: string): string | null {
  const wanted = basesIn(plainText(goal));
  const given = basesIn(plainText(actual));
  const total = TOTAL.exec(plainText(actual))?.[0];
  if (isSmall(wanted) && given.length === 0 && total !== undefined) return total;
  const own: Basis = OF_A_YEAR.test(goal) ? 'year' : 'month';
  const fits = ({ basis }: Found) =>
    wanted.length === 0 ? basis === own : wanted.some((one) => one.basis === basis);
  return given.length > 0 && !given.some(fits) ? (given[0]?.text ?? null) : null;
}

/** How often a share is counted; 本月 only says when it was. */
const OFTEN = /每|均|per|\/|ly$/i;

/** The same for shares, of which only those counted at another interval differ: 6% quarterly against 2% monthly. */
export function otherInterval(goal: string, actual: string): string | null {
  const often = (text: string) => basesIn(plainText(text)).filter(({ text: word }) => OFTEN.test(word));
  return often(goal).length > 0 && often(actual).length > 0 ? otherPeriod(goal, actual) : null;
}

/** True where a goal counts for a day, a week, a person or a time, and its actual says for what it counts nowhere. */
export function leavesPeriodOut(goal: string, actual: string): boolean {
  return isSmall(basesIn(plainText(goal))) && basesIn(plainText(actual)).length === 0;
}

function isSmall([only]: readonly Found[]): boolean {
  return only !== undefined && only.basis !== 'month' && only.basis !== 'quarter' && only.basis !== 'year';
}

interface Found {
  basis: Basis;
  text: string;
}

/** Of the clauses that hold a figure. */
function basesIn(text: string): Found[] {
  return text
    .split(CLAUSE)
    .filter((clause) => HAS_NUMBER.test(clause))
    .flatMap((clause) =>
      BASES.flatMap(({ basis, pattern }): Found[] => {
        const found = pattern.exec(clause)?.[0];
        return found === undefined ? [] : [{ basis, text: found }];
      }),
    );
}
