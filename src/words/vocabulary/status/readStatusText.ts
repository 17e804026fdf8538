import { isBlankWord } from '../../../domain/cells/isBlankWord';
import { plainText } from '../../../domain/cells/plainText';
import { clauseStatus, signStatus, type ClauseStatus, type StatusSaid } from './clauseStatus';
import { foreignStatus } from './foreignStatus';
import { tokeniseStatus } from './tokeniseStatus';

/** Longer texts are reports, not statuses. */
export const LONGEST_STATUS = 64;

const BETWEEN_CLAUSES =
  /[,;!。、|\n()[\]【】「」《》"“”…]+|[.:](?!\d)|(?<!\d)\/(?!\d)|\s[-–—]+\s|——|(?<=\p{L})\s*[-–—]\s*(?=\p{Script=Han})/u;
/** `2-进行中`, `3. 已完成`, `①已完成`. */
const NUMBERING =
  /^(?:\(\d{1,2}\)|\d{1,2}\s*[-.、:)])\s*(?=\D)|^\d{1,2}(?=\p{Script=Han})(?![天日月周个年号成小时])/u;

export type StatusTextReading =
  | { kind: 'blank' }
  /** `isWord` for the word of another language that says this and nothing else: Terminé, 完了. */
  | { kind: 'said'; status: StatusSaid; isWord: boolean }
  | { kind: 'unknown' };

/**
 * Reads a status by its grammar: signs (✅ √), percentages, 已/未/没/不了, 提前/按时, 部分/预计, asides in brackets
 * and dates. What is not understood, or says two things at once, is unknown: never half of the text.
 */
export function readStatusText(text: string): StatusTextReading {
  if (isBlankWord(text)) return { kind: 'blank' };
  const plain = simplified(plainText(text)).toLowerCase().replace(/[‘’]/g, "'");
  if (plain.length > LONGEST_STATUS) return { kind: 'unknown' };
  const parts = plain
    .replace(NUMBERING, '')
    .replace(/(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])|(?<=[\d%])\s+(?=\p{Script=Han})/gu, '')
    .split(BETWEEN_CLAUSES);
  const foreign = foreignStatus(plain) ?? foreignStatus(text);
  if (foreign !== null) return { kind: 'said', status: foreign, isWord: true };
  const said = new Set<ClauseStatus>();
  let isCrossed = false;
  for (const part of parts) {
    const tokens = tokeniseStatus(part);
    const words = tokens.filter(({ role }) => !isSign(role));
    if (words.length > 0) said.add(clauseStatus(words));
    for (const { role } of tokens) {
      if (role === 'cross') isCrossed = true;
      else if (isSign(role)) said.add(signStatus(role));
    }
  }
  const status = together(said);
  return status === null || (isCrossed && (status === 'finished' || status === 'closed'))
    ? { kind: 'unknown' }
    : { kind: 'said', status, isWord: false };
}

/** Traditional characters in the words of a status. */
const TRADITIONAL =
  '結開關閉啟啓動進執審發備驗過滯後遲誤緩暫棄銷歸檔實際處辦簽還沒無準時預計劃與終擱領導測試設統項報調檢待將應該問題確認內達標';
const SIMPLIFIED =
  '结开关闭启启动进执审发备验过滞后迟误缓暂弃销归档实际处办签还没无准时预计划与终搁领导测试设统项报调检待将应该问题确认内达标';
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((one, at) => [one, [...SIMPLIFIED][at] ?? one]));

const simplified = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (one) => TO_SIMPLIFIED.get(one) ?? one);

function isSign(role: string): role is 'tick' | 'cross' | 'box' {
  return role === 'tick' || role === 'cross' || role === 'box';
}

/** Which of two things said of one task holds; pairs that are not here contradict each other. */
const BOTH: readonly (readonly [one: StatusSaid, other: StatusSaid, together: StatusSaid])[] = [
  ['finished', 'closed', 'closed'],
  ['finished', 'late', 'finished'],
  ['closed', 'late', 'closed'],
  ['inProgress', 'notDone', 'inProgress'],
  ['notStarted', 'notDone', 'notStarted'],
  ['late', 'notDone', 'late'],
  ['late', 'inProgress', 'late'],
  ['late', 'notStarted', 'notStarted'],
  ['blocked', 'notDone', 'blocked'],
  ['blocked', 'inProgress', 'blocked'],
  ['blocked', 'late', 'blocked'],
  ['blocked', 'notStarted', 'blocked'],
];

function together(said: ReadonlySet<ClauseStatus>): StatusSaid | null {
  let result: StatusSaid | null = null;
  for (const status of said) {
    if (status === 'doubt') return null;
    if (status === 'remark' || status === result) continue;
    if (result === null) {
      result = status;
      continue;
    }
    result = bothSaid(status, result);
    if (result === null) return null;
  }
  return result;
}

function bothSaid(a: StatusSaid, b: StatusSaid): StatusSaid | null {
  const pair = BOTH.find(([one, other]) => (one === a && other === b) || (one === b && other === a));
  return pair ? pair[2] : null;
}
