import Big from 'big.js';
import type { Attainment } from '../../domain/goal/attainment';
import type { AttainmentFlag } from '../../domain/schema/goalCodes';
import { showRate } from '../../domain/goal/showRate';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';

/**
 * How a goal's rate was calculated, such as `实际 120家 ÷ 目标 100家 = 120%`, with what is doubtful about it; blank
 * where the verdict says all there is.
 */
export function describeAttainment(language: Language, attainment: Attainment): string {
  const words = language.attainmentWhy;
  if (!attainment.measurable) return words.words;
  const rated = attainment.criteria.flatMap(({ rate, figures }) =>
    rate && figures ? [fill(words[figures.way], { ...figures, rate: showRate(rate).text })] : [],
  );
  const lowest =
    rated.length > 1 && attainment.rate !== null
      ? [fill(words.lowest, { rate: showRate(new Big(attainment.rate)).text })]
      : [];
  const flags = attainment.flags.map((flag) => describeAttainmentFlag(language, flag));
  return [...rated, ...lowest, ...flags].join(language.sentence.between);
}

function describeAttainmentFlag(language: Language, flag: AttainmentFlag): string {
  const column = language.columns.plan.direction.header;
  return fill(language.attainmentWhy[flag.code], { column, ...('text' in flag ? { text: flag.text } : {}) });
}
