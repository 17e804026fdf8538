import type { SchemaWords } from '../../language/SchemaWords';

export const prompts: Pick<SchemaWords, 'validation' | 'ownedNote' | 'sheetFont'> = {
  validation: {
    status: { title: '状态不在列表里', message: '从列表里选：未开始、进行中、已完成、延期、受阻、已取消。' },
    state: { title: '状态不在列表里', message: '从列表里选：待处理、处理中、已解决、已关闭。' },
    date: { title: '不是日期', message: '写完整日期，如：2026-06-10。' },
    finishBeforeStart: { title: '完成时间不对', message: '写完整日期，且不早于计划开始时间。' },
    actualBeforeStart: { title: '完成时间不对', message: '写完整日期，如：2026-06-12。没完成就留空。' },
  },
  sheetFont: 'Microsoft YaHei',
  ownedNote: '由 Opsbook 计算，手工填写的内容下次刷新时会被替换。',
};
