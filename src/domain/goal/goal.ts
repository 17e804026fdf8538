import { isLimit, suggestsHigher, suggestsLower } from './lexicon/directionHints';
import { addsUp, type Criterion, type Direction } from './reading/criterion';
import { isMark } from './inUnitOf';
import type { Comparator, Figure, Quantity } from './lexicon/quantity';
import { normaliseGoalText } from './reading/normaliseGoalText';
import { negatedInBrackets } from './reading/readStatement';
import { readText } from './reading/readText';
import { isUpward } from './reading/readComparator';
import type { GoalDoubt, Statement } from './reading/statement';
import { unitApart } from './reading/unitApart';
import { canBeNegative, isDuration } from './lexicon/units';

export interface Goal {
  /** Empty for a goal without figures (完成SOP). */
  criteria: readonly Criterion[];
  /** Results asked for beside the figures (完成SOP，新增客户100家). */
  results: readonly string[];
  /** Why it was not understood as a whole; nothing is rated then. */
  doubts: readonly GoalDoubt[];
}

/** Of these more is better below 0 too, and brackets are a minus. */
const PROFIT = /利润|净利|毛利|损益|现金流|盈|亏|收益|差额|profit|loss|margin|cash ?flow|income|ebit/i;

const RESULT =
  /杜绝|消灭|消除|完成|上线|发布|建立|制定|编制|编写|输出|取得|搭建|建成|启动|交付|落地|投产|验收|签订|通过.{0,12}(?:认证|验收|评审|审核|考试)|\b(?:complete|launch|publish|deliver|finish|set up|roll ?out|release|implement|sign)\b/i;

/** Reads a goal (SPEC section 7): every criterion of it, or why it was not understood. */
export function parseGoal(written: string, explicit: Direction | null = null): Goal {
  const text = unitApart(written)?.text ?? written;
  const reading = readText(text, 'goal');
  const { statements, doubts } = withoutAsides(reading.statements, reading.words.join(''));
  const isOnly = statements.length === 1;
  const criteria = joinBounds(statements).map((statement) =>
    criterionOf(statement, explicit, isOnly ? normaliseGoalText(text) : statement.subject),
  );
  const results = statements.length > 0 ? reading.words.filter((words) => RESULT.test(words)) : [];
  return { criteria, results, doubts: [...reading.doubts, ...doubts, ...statements.flatMap(doubtsOf)] };
}

function criterionOf(
  written: Statement & { upper?: Statement },
  explicit: Direction | null,
  words: string,
): Criterion {
  const isRecord = mayBeRecord(written, words);
  const statement = isRecord ? { ...written, comparator: null } : written;
  const { figure, from, change, upper } = statement;
  const high = upper?.figure ?? statement.high;
  // Neither end of a range says which way is better.
  const said = high ? null : directionOf(statement);
  const isShare = figure.unit === '%' || figure.unit === '‰';
  return {
    target: statement.high
      ? { ...quantityOf(statement, figure), text: figure.text }
      : quantityOf(statement, figure),
    high: high && {
      ...quantityOf(upper ?? statement, high),
      text: upper?.text ?? high.text,
      comparator: upper?.comparator ?? null,
    },
    direction: explicit ?? (high ? null : directionOfNone(statement, words)) ?? said,
    from: from?.value ?? null,
    change,
    subject: statement.subject,
    topic: statement.topic,
    isLoss: statement.isLoss,
    suggestsLower: isRecord || isUnsure(figure, words, isShare),
    isOverruled: explicit !== null && statement.comparator !== null && said !== null && said !== explicit,
    text: upper
      ? `${statement.comparator ?? ''}${statement.text} ${upper.comparator ?? ''}${upper.text}`
      : statement.text,
  };
}

/** 单月最高100单 may be a limit, the best there was or what is hoped for. */
function mayBeRecord(
  { isExtreme, comparator, figure, upper }: Statement & { upper?: Statement },
  words: string,
): boolean {
  if (!isExtreme || upper || comparator === null) return false;
  return !isLimit(isUpward(comparator) ? '≥' : '≤', words, isDuration(figure.unit));
}

function isUnsure({ unit, value }: Figure, words: string, isShare: boolean): boolean {
  const isDurationUnsure = isDuration(unit) && !suggestsHigher(words);
  return suggestsLower(words, isShare) || isDurationUnsure || (value.lt(0) && !PROFIT.test(words));
}

function quantityOf({ comparator, change, text }: Statement, figure: Figure): Quantity {
  return { ...figure, comparator, change: change?.way ?? null, text };
}

function directionOf({ comparator, change, from, figure }: Statement): Direction | null {
  if (comparator !== null) return isUpward(comparator) ? 'higher' : 'lower';
  if (from) return figure.value.lt(from.value) ? 'lower' : 'higher';
  if (change) return change.way === 'up' ? 'higher' : 'lower';
  return null;
}

/** Of faults there cannot be fewer than none, so that a goal of none (零事故, 投诉为0) asks for no more. */
function directionOfNone(
  { figure, from, change, comparator, isLoss }: Statement,
  words: string,
): Direction | null {
  // 实现零伤害 is no “at least none”, which anything would meet.
  if (!figure.value.eq(0) || from || change || (comparator !== null && comparator !== '≥')) return null;
  if (isLoss) return 'higher';
  const isSaid = /^(?:零|zero)/i.test(figure.text) || suggestsLower(words, false);
  return isSaid && !PROFIT.test(words) ? 'lower' : null;
}

/** 2/3 may be a share, two figures or a date; a figure such as 1.100家 may be a thousand. */
function doubtsOf({ figure }: Statement): GoalDoubt[] {
  if (figure.over && !isMark(figure)) return [{ code: 'fraction', text: figure.text }];
  const isThousand = !canBeNegative(figure.unit) && /\d\.\d{3}(?!\d)/.test(figure.text);
  return isThousand ? [{ code: 'unclearNumber', text: figure.text }] : [];
}

/** 不低于50家且不超过80家 is one range. */
function joinBounds(statements: readonly Statement[]): (Statement & { upper?: Statement })[] {
  const joined: (Statement & { upper?: Statement })[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    const pair = last && !last.upper ? boundsOf(last, statement) : null;
    if (pair) joined.splice(-1, 1, pair);
    else joined.push(statement);
  }
  return joined;
}

function boundsOf(first: Statement, second: Statement): (Statement & { upper: Statement }) | null {
  const isPlain = [first, second].every(
    ({ high, from, comparator }) => !high && !from && comparator !== null,
  );
  const isOfOne = second.subject === '' || second.subject === first.subject;
  const [unit, other] = [first.figure.unit, second.figure.unit];
  const hasOneUnit =
    unit === other ||
    ((unit === null || other === null) &&
      canBeNegative(unit) &&
      canBeNegative(other) &&
      unit !== '%' &&
      other !== '%');
  if (!isPlain || !isOfOne || !hasOneUnit || first.change?.way !== second.change?.way) return null;
  const [low, high] = isUpward(first.comparator as Comparator) ? [first, second] : [second, first];
  const isRange = isUpward(low.comparator as Comparator) && !isUpward(high.comparator as Comparator);
  return isRange && low.figure.value.lt(high.figure.value) ? { ...low, upper: high } : null;
}

/** What brackets hold is a breakdown that adds up, the figure again, a loss as accounts write it, or a doubt. */
function withoutAsides(
  all: readonly Statement[],
  words: string,
): { statements: readonly Statement[]; doubts: readonly GoalDoubt[] } {
  const statements = all.filter(({ isAside }) => !isAside);
  const asides = all.filter((one) => one.isAside && !(statements.length === 1 && isEarlier(one, statements)));
  if (asides.length === 0) return { statements, doubts: [] };
  if (statements.length === 0) {
    const [only] = asides;
    const read = asides.length === 1 && only ? inBrackets(only, words) : null;
    return read ? { statements: [read], doubts: [] } : { statements: asides, doubts: [unused(asides)] };
  }
  const [main] = statements;
  const isSum = main && statements.length === 1 && addsUp(asides, main);
  return isSum ? { statements, doubts: [] } : { statements, doubts: [unused(asides)] };
}

/** 目标100家（上月90家）: what it was before asks for nothing. */
const EARLIER =
  /^(?:上个?月|上年|去年|上季度?|上期|去年同期|上年同期|last (?:month|year|quarter))(?:同期|完成|实际|为|是|:|：|\s)*$/i;

function isEarlier(
  { subject, high, comparator, change, figure }: Statement,
  [main]: readonly Statement[],
): boolean {
  const isPlain = !high && comparator === null && !change && figure.unit === main?.figure.unit;
  return isPlain && EARLIER.test(subject.trim());
}

/** A figure alone in brackets; null where it may be a loss or an aside. */
export function inBrackets(statement: Statement, words: string): Statement | null {
  const { figure, high, comparator, isSigned } = statement;
  if (comparator !== null || isSigned || high) return words.trim() === '' ? null : statement;
  const subject = `${words}${statement.subject}`.replace(/\s+/g, '');
  const isMoney = canBeNegative(figure.unit) && figure.unit !== '%';
  const canBeLoss = subject === '' || PROFIT.test(subject);
  if (isMoney)
    return canBeLoss
      ? { ...statement, figure: negatedInBrackets(figure), isSigned: true, text: `-${figure.text}` }
      : null;
  return subject === '' || canBeLoss ? null : statement;
}

function unused(asides: readonly Statement[]): GoalDoubt {
  return { code: 'unusedFigure', text: asides.map(({ text }) => text).join('、') };
}
