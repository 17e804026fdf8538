import Big from 'big.js';
import type { Figure } from '../lexicon/quantity';

/** A rise or fall that words give without digits, in per cent: 翻两番 is four times as much, a rise of 300%. */
const MULTIPLES: readonly (readonly [
  example: string,
  pattern: RegExp,
  way: 'up' | 'down',
  percent: number,
])[] = [
  ['翻番 · 翻一番 · 翻倍', /翻了?(?:一番|1番|番|一倍|1倍|倍)/y, 'up', 100],
  ['翻两番', /翻了?[两二2]番/y, 'up', 300],
  ['翻三番', /翻了?[三3]番/y, 'up', 700],
  ['减半', /减了?半/y, 'down', 50],
  ['double', /\b(?:double[sd]?|doubling)\b(?!-)/iy, 'up', 100],
  ['triple', /\b(?:triple[sd]?|tripling)\b(?!-)/iy, 'up', 200],
  ['quadruple', /\b(?:quadruple[sd]?|quadrupling)\b(?!-)/iy, 'up', 300],
  ['by half · in half', /\bin half\b/iy, 'down', 50],
  ['halve', /\b(?:halve[sd]?|halving)\b(?!-)/iy, 'down', 50],
];
/** With the level reached, 翻番至200万, or as half of something else the words say less than it seems. */
const LEVEL = /\s*(?:了|增长|成长)?\s*(?:至|到|达|为|to\b|from\b|[\d¥$€£])/iy;

/** 翻番 or halved at a place of a text, as a figure and the way it goes; null where there is none. */
export function scanMultiple(text: string, at: number): { figure: Figure; way: 'up' | 'down' } | null {
  for (const [, pattern, way, percent] of MULTIPLES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    LEVEL.lastIndex = at + found.length;
    return LEVEL.test(text)
      ? null
      : {
          figure: {
            value: new Big(percent),
            unit: '%',
            noun: '',
            scale: new Big(1),
            sign: 'none',
            text: found,
          },
          way,
        };
  }
  return null;
}
