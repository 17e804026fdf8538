import type { SchemaWords } from '../../language/SchemaWords';

/** Sheets that show the plan as a picture. */
export const drawnSheets: Pick<SchemaWords, 'timelineSheet'> = {
  timelineSheet: {
    name: '时间线',
    title: '{month} 时间线',
    titleOfMonths: '{from}至{to} 时间线',
    counts: '截至 {asOf} · 完成 {done}/{all} · 红 {red} · 黄 {amber}',
    headers: {
      task: '任务',
      owner: '责任人',
      start: '开始',
      finish: '计划\n完成',
      end: '实际/\n预计',
      status: '状态',
    },
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    dayKinds: { holiday: '休', workday: '班' },
    bars: {
      done: '完成',
      doneLate: '延期完成',
      gone: '计划已过',
      toCome: '计划未到',
      blocked: '受阻',
      overdue: '逾期',
      forecast: '预计还需',
      baseline: '基线',
    },
    glyphs: { red: '红', amber: '黄', blocked: '受阻' },
    noGoal: '计划外',
    noOwner: '未填责任人',
    nothing: '这段时间没有任务。',
    rest: '另有 {n} 项任务未列出：已取消、不在这段时间，或超出 {most} 项。',
    unlisted: '新增的 {n} 项任务刷新后出现。',
  },
};
