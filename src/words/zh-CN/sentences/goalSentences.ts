import type { Sentences } from '../../language/Sentences';

export const goalSentences: Pick<Sentences, 'verdicts' | 'attainmentWhy'> = {
  verdicts: {
    exceeded: '超额 {by}%',
    met: '达标',
    missed: '未达标（{comparison}）',
    partlyMet: '{met}/{total} 达标',
    done: '已完成',
    notDone: '未完成',
    notFilled: '未填',
    baselineMissing: '缺起始值，无法计算',
    unitMismatch: '单位不一致（目标 {target}，实际 {actual}）',
    ambiguousActual: '“{actual}”含义不明，补上单位',
    notComparable: '没有可比的数字',
  },
  attainmentWhy: {
    higher: '实际 {actual} ÷ 目标 {target} = {rate}',
    lower: '越低越好，实际 {actual}，目标 {target}：1 −（实际 − 目标）÷ 目标 = {rate}',
    negative: '目标低于 0，实际 {actual}，目标 {target}：1 ± 差额 ÷ |目标| = {rate}',
    fromTo: '从 {from} 到 {target}，现在 {actual}：走完 {rate}',
    zero: '目标是 0，实际 {actual}：达到算 100%，否则算 0%',
    lowest: '各项取最低：{rate}',
    words: '目标没有数字，不计入可量化',
    takenForPercent: '“{text}”按 {text}% 计算',
    maybeLowerIsBetter: '像是越低越好的目标，是的话在“{column}”列写明',
  },
};
