/** How a rate is worked out. `negative`: a goal below 0, whichever way is better; `zero`: a goal of 0, met or not; `fromTo`: the part of the way from start to target. */
export type RateWay = 'higher' | 'lower' | 'negative' | 'fromTo' | 'zero';

/** What is doubtful about a rate that was worked out all the same. */
export type AttainmentFlagCode = 'takenForPercent' | 'maybeLowerIsBetter';
