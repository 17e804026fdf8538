import { fraction, minus, plus, size, compare, type Fraction } from './fraction';
import type { CriterionMeaning, Measure } from './meaning';
import type { Random } from './random';
import { decimal, writeFigure } from './writeFigure';
import { FALLS, HEADS, JOINS, LIMITS, MEASURES, RISES, type Limit } from './wordings';

type Tongue = 'zh' | 'en';

/** A goal and an actual as typed, and what they mean. */
export interface Sentence {
  goal: string;
  actual: string;
  meaning: readonly CriterionMeaning[];
}

const ITEM_MARKS: readonly (readonly string[])[] = [
  ['①', '②', '③'],
  ['⑴', '⑵', '⑶'],
  ['1、', '2、', '3、'],
  ['（1）', '（2）', '（3）'],
];

/** Makes a sentence from a meaning drawn first, so that what it ought to give is known without reading it. */
export function makeSentence(random: Random): Sentence {
  const language: Tongue = random.chance(0.65) ? 'zh' : 'en';
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const measures = drawMeasures(random, count, language);
  const meaning = measures.map((measure) => drawMeaning(random, measure, count > 1));
  const goals = meaning.map((one) => writeGoal(random, one, language));
  const actuals = meaning.map((one) => writeActual(random, one, language, count > 1));
  const head = random.pick(HEADS[language]);
  if (count === 1) return { goal: head + (goals[0] ?? ''), actual: actuals[0] ?? '', meaning };
  if (language === 'zh' && random.chance(0.3)) {
    const marks = random.pick(ITEM_MARKS);
    const join = random.pick(['', '', '；', '\n', ' ']);
    const listed = (texts: string[]) => texts.map((text, at) => `${marks[at] ?? ''}${text}`).join(join);
    return { goal: listed(goals), actual: listed(actuals), meaning };
  }
  const join = random.pick(JOINS[language]);
  // 297 / 61 minutes may be a share: no slash between bare figures.
  const other = random.pick(JOINS[language].filter((mark) => language === 'zh' || !mark.includes('/')));
  return { goal: head + goals.join(join), actual: actuals.join(other), meaning };
}

/** Of several criteria each has a unit of its own, so that a bare list of figures is sure. */
function drawMeasures(random: Random, count: number, language: Tongue): Measure[] {
  const drawn: Measure[] = [];
  while (drawn.length < count) {
    const measure = random.pick(MEASURES);
    const unitOf = ({ unit }: Measure) => unit[language].replace('起', '次');
    if (drawn.every((one) => unitOf(one) !== unitOf(measure))) drawn.push(measure);
  }
  return drawn;
}

function drawMeaning(random: Random, measure: Measure, isOneOfSeveral: boolean): CriterionMeaning {
  const amount = () => drawAmount(random, measure);
  const target = amount();
  const reached = random.chance(0.15) ? target : amount();
  const plain = measure.kind === 'time' || /投诉|故障|不良|费用/.test(measure.zh) ? 'atMost' : 'plain';
  const kind = random.pick(['plain', 'limit', 'limit', 'limit', 'range', 'change', 'way', 'level'] as const);
  if (kind === 'range') {
    const [low, high] = [target, plus(target, amount())];
    return {
      measure,
      asks: { kind: 'range', low, high },
      reached: random.chance(0.5) ? amount() : plus(low, fraction(1)),
    };
  }
  if (kind === 'change' && !isOneOfSeveral) return drawChange(random, measure);
  if (kind === 'way' && !isOneOfSeveral) {
    const to = amount();
    if (compare(to, target) !== 0)
      return { measure, asks: { kind: 'way', from: target, to }, reached: amount() };
  }
  const limit: Limit = random.pick(['atLeast', 'atMost', 'atLeast', 'atMost', 'moreThan', 'lessThan']);
  return {
    measure,
    asks: { kind: kind === 'plain' && plain === 'plain' ? 'plain' : limit, target },
    reached,
  };
}

function drawChange(random: Random, measure: Measure): CriterionMeaning {
  const way = random.pick(['up', 'down'] as const);
  const by = fraction(1 + random.below(60));
  const reached = fraction(random.below(90) - 30);
  const limit = random.pick(['atLeast', 'atMost', null, null] as const);
  const change = reached.n === 0n ? fraction(7) : reached;
  return {
    measure: { ...measure, unit: { zh: '%', en: '%' }, kind: 'share' },
    asks: { kind: 'change', way, by, limit },
    reached: change,
  };
}

function drawAmount(random: Random, { kind }: Measure): Fraction {
  if (kind === 'share')
    return random.chance(0.3) ? fraction(21 + random.below(970), 10) : fraction(3 + random.below(96));
  if (kind === 'money') return fraction(10_000 * (11 + random.below(900)));
  if (kind === 'time') return fraction(2 + random.below(88));
  return fraction(random.chance(0.2) ? 1_000 + random.below(9_000) : 3 + random.below(700));
}

function writeGoal(random: Random, { measure, asks }: CriterionMeaning, language: Tongue): string {
  const write = (value: Fraction) => writeFigure(random, value, measure, language);
  const name = language === 'zh' ? measure.zh : measure.en;
  const gap = language === 'zh' ? '' : ' ';
  switch (asks.kind) {
    case 'plain':
      return random.chance(0.3) && language === 'zh'
        ? `${name}：${write(asks.target)}`
        : `${name}${gap}${write(asks.target)}`;
    case 'range':
      return name + gap + writeRange(random, asks, { write, measure, language });
    case 'way': {
      const down = compare(asks.to, asks.from) < 0;
      const [from, to] = [write(asks.from), write(asks.to)];
      if (language === 'en')
        return random.pick([
          `${name} from ${from} to ${to}`,
          `${down ? 'reduce' : 'increase'} ${name} from ${from} to ${to}`,
        ]);
      const verb = random.pick(
        down
          ? ['降到', '降至', '下降到', '减少至', '压缩到']
          : ['升到', '提升至', '增加到', '提高到', '增长至'],
      );
      return random.pick([
        `${name}从${from}${verb}${to}`,
        `${name}由${from}${verb}${to}`,
        `${name}${from}→${to}`,
      ]);
    }
    case 'change': {
      const verbs = (asks.way === 'up' ? RISES : FALLS)[language];
      const verb = random.pick(
        language === 'zh' ? verbs : verbs.filter((one) => asks.limit === null || !/^(?:up|down)/.test(one)),
      );
      const figure = `${decimal(asks.by)}%`;
      if (asks.limit === null)
        return language === 'zh' ? `${name}${verb}${figure}` : `${name} ${verb}${figure}`;
      const limit = random.pick(
        LIMITS[language][asks.limit].filter(
          (one) =>
            !/达到|reach|控制|to exceed|must|should|shall|cannot|can’t|never|within|up to|minimum|maximum|capped|limited|^≥|^>|^≤|^<|^[最至起]|^未|^无/.test(
              one,
            ),
        ),
      );
      return language === 'zh'
        ? `${name}${verb.replace('了', '')}${limit.replace('X', figure)}`
        : `${name} ${verb}${limit.replace('X', figure)}`;
    }
    case 'atLeast':
    case 'atMost':
    case 'lessThan':
    case 'moreThan': {
      const figure = write(asks.target);
      const usable = LIMITS[language][asks.kind];
      return `${name}${gap}${random.pick(usable).replace('X', figure)}`;
    }
  }
}

function writeRange(
  random: Random,
  { low, high }: { low: Fraction; high: Fraction },
  { write, measure, language }: { write: (value: Fraction) => string; measure: Measure; language: Tongue },
): string {
  const bare = (value: Fraction) => decimal(value);
  const unit =
    language === 'en' && /[a-z]/.test(measure.unit.en) ? ` ${measure.unit.en}` : measure.unit[language];
  const both = (mark: string) => `${bare(low)}${mark}${bare(high)}${unit}`;
  if (language === 'en')
    return random.pick([both('-'), both(' to '), `between ${bare(low)} and ${bare(high)}${unit}`, both('~')]);
  const half = size(minus(high, low));
  const middle = fraction(low.n * high.d + high.n * low.d, low.d * high.d * 2n);
  const deviation = `${bare(middle)}±${bare(fraction(half.n, half.d * 2n))}${unit}`;
  return random.pick([
    both('-'),
    both('~'),
    both('～'),
    both('—'),
    both('至'),
    both('到'),
    `控制在${write(low)}-${write(high)}`.replace(/[一-九百千十]+(?=家|单|起|次|人|台)/g, (digits) => digits),
    `介于${write(low)}和${write(high)}之间`,
    `不低于${write(low)}且不超过${write(high)}`,
    `≥${write(low)}，≤${write(high)}`,
    deviation,
  ]);
}

function writeActual(
  random: Random,
  { measure, asks, reached }: CriterionMeaning,
  language: Tongue,
  isOneOfSeveral: boolean,
): string {
  const figure = writeFigure(random, reached, measure, language);
  if (asks.kind === 'change') return writeChange(random, reached, language);
  if (isOneOfSeveral)
    return random.chance(0.5)
      ? figure
      : language === 'zh'
        ? `${measure.zh}${figure}`
        : `${measure.en} ${figure}`;
  const target = asks.kind === 'range' || asks.kind === 'way' ? null : asks.target;
  const forms =
    language === 'zh'
      ? [
          figure,
          figure,
          `实际${figure}`,
          `完成${figure}`,
          `${measure.zh}${figure}`,
          `已达到${figure}`,
          `截至6月30日${figure}`,
          `较上月提升5%，达到${figure}`,
          `本月${figure}`,
        ]
      : [figure, figure, `actual ${figure}`, `${measure.en} ${figure}`, `reached ${figure}`];
  if (target) {
    const wanted = writeFigure(random, target, measure, language);
    const missing = size(minus(target, reached));
    forms.push(
      ...(language === 'zh'
        ? [`目标${wanted}，实际${figure}`, `计划${wanted}，完成${figure}`]
        : [`target ${wanted}, actual ${figure}`]),
    );
    if (language === 'zh' && asks.kind === 'plain' && compare(reached, target) < 0) {
      forms.push(`${figure}，差${writeFigure(random, missing, measure, language)}`);
      if (measure.kind === 'count') forms.push(`${decimal(reached)}/${decimal(target)}${measure.unit.zh}`);
    }
  }
  return random.pick(forms);
}

function writeChange(random: Random, reached: Fraction, language: Tongue): string {
  const up = reached.n > 0n;
  const by = `${decimal(size(reached))}%`;
  const signed = `${up ? '+' : random.pick(['-', '−', '－'])}${by}`;
  const verbs =
    language === 'zh'
      ? up
        ? ['增长', '提升', '上升']
        : ['下降', '降低', '减少']
      : up
        ? ['up ', 'increased by ']
        : ['down ', 'decreased by '];
  return random.pick([`${random.pick(verbs)}${by}`, signed, `${random.pick(verbs)}${by}`]);
}
