import { headerConcept } from '../../../words/vocabulary/headerClues';
import type { HeaderConcept } from '../../../words/vocabulary/headerConcepts';
import { normaliseWord } from '../../cells/normaliseWord';
import { isKnownHeader, isQualifier } from './headerMeaning';

/** Concepts whose words stand in headers and hardly ever in a cell below one. */
const HEADER_WORDS: ReadonlySet<HeaderConcept> = new Set([
  'owner',
  'leader',
  'start',
  'finish',
  'completion',
  'status',
  'partStatus',
  'percent',
  'duration',
  'effort',
  'priority',
  'id',
  'rowNumber',
  'predecessors',
  'raisedOn',
  'resolvedOn',
  'updatedOn',
  'actualStart',
  'actualFinish',
  'baseline',
  'baselineStart',
  'forecast',
  'raisedBy',
  'weekday',
  'span',
  'variance',
  'progress',
] as const);

/** Words of headers that are as common in cells: the kind of a row, its state, a letter of a matrix. */
const CELL_WORDS = new Set(
  '任务 目标 问题 风险 项目 完成 开始 结束 计划 实际 指标 缺陷 需求 功能 模块 a c i r task goal issue risk bug story epic feature milestone done complete completed closed finished start end open high low medium'.split(
    ' ',
  ),
);

/** The same few texts are weighed again and again; a sheet of unlike texts must not fill the memory. */
const weights = new Map<string, number>();
const MOST_REMEMBERED = 5000;

/** How much a text looks like a header, from 0 to 3. Sentences and single letters are none. */
export function labelWeight(text: string): number {
  // Which number a text has in it makes no difference, and rows are often numbered.
  const pattern = text.replace(/\d+/g, '0');
  const known = weights.get(pattern);
  if (known !== undefined) return known;
  const weight = weigh(pattern);
  if (weights.size >= MOST_REMEMBERED) weights.clear();
  weights.set(pattern, weight);
  return weight;
}

function weigh(text: string): number {
  // 2.需求文档 is an entry of a list, and so is what comes with one.
  if (isLong(text) || /(?:^|[\n:：])\s*\d+\s*[.、．)）]/.test(text) || /^#\S+[!?]$|^#N\/A$/.test(text))
    return 0;
  const word = normaliseWord(text);
  if (word.length < 2 && !/[#%]/.test(word)) return /^\p{Script=Han}$/u.test(word) ? 0.5 : 0;
  if (CELL_WORDS.has(word)) return 1;
  if (isKnownHeader(text)) return 3;
  if (isQualifier(text)) return 1;
  // 未开始 and 已完成 are states, and no 开始 or 完成.
  if (/^(?:未|已|正在|待|尚未|没有|不)/.test(word)) return 0;
  const concept = headerConcept(text);
  if (concept === null) return 0;
  return HEADER_WORDS.has(concept) ? 2 : 1;
}

function isLong(text: string): boolean {
  return /\p{Script=Han}/u.test(text) ? text.length > 16 : text.length > 40 || text.split(/\s+/).length > 6;
}
