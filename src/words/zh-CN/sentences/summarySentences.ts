import type { Sentences } from '../../language/Sentences';

export const summarySentences: Pick<
  Sentences,
  'draftMark' | 'drafts' | 'draftSources' | 'carriedOver' | 'carriedInto' | 'monthChange'
> = {
  draftMark: '【草稿】',
  drafts: {
    task: '{task}（{status}）：{text}',
    doneOnTime: '{task}按时完成：{text}',
    doneEarly: '{task}提前 {days}完成：{text}',
    more: '等共 {n} 项',
  },
  draftSources: {
    reason: '来自任务的“{column}”',
    worked: '来自按时完成任务的“{column}”',
    improve: '来自问题的“{column}”',
    next: '来自问题的“{column}”',
  },
  carriedOver: '{month}结转，原计划完成时间 {finish}',
  carriedInto: '{from}未完成，结转到{into}',
  monthChange: {
    up: '比上次高 {points} 个百分点',
    down: '比上次低 {points} 个百分点',
    same: '与上次持平',
    blank: '两次都没有填写实际',
    notComparable: '无法与上次比较',
    told: '上次{before}，这次{after}',
    quoted: '“{text}”',
    noActual: '未填',
    added: '上次没有这个目标',
    gone: '这次没有这个目标',
    goal: '{goal}：{text}',
    sameGoals: { one: '{n} 个目标与上次持平', other: '{n} 个目标与上次持平' },
    blankGoals: { one: '{n} 个目标两次都没有填写实际', other: '{n} 个目标两次都没有填写实际' },
    between: '；',
    counts: '{what}：{moves}',
    moved: '{label} {before}→{after}',
    movesBetween: '，',
    nothing: '与上次月结相比没有变化',
    end: '。',
    heading: '与 {day}的月结相比',
    firstHeading: '与上次月结相比',
    first: '第一次月结，之后的月结会写明变化。',
  },
};
