import type { Language } from '../../words/language/Language';
import { GLYPHS } from '../look/glyphs';

/** What the marks before names of the tracker stand for, in the words of its own columns. */
export const legendText = ({ alert, taskStatus }: Language): string =>
  [
    `${GLYPHS.red} ${alert.red}`,
    `${GLYPHS.amber} ${alert.amber} / ${alert.lateStart}`,
    `${GLYPHS.blocked} ${taskStatus.blocked.word}`,
    `${GLYPHS.dueSoon} ${alert.dueSoon}`,
  ].join('　');
