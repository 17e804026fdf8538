import type { SchemaWords } from '../../language/SchemaWords';

export const prompts: Pick<SchemaWords, 'validation' | 'ownedNote' | 'sheetFont'> = {
  validation: {
    status: { title: '状态不在列表里', message: '从列表里选：未开始、进行中、已完成、延期、受阻、已取消。' },
    state: { title: '状态不在列表里', message: '从列表里选：待处理、处理中、已解决、已关闭。' },
    direction: { title: '方向不在列表里', message: '从列表里选：越高越好、越低越好。' },
    causeKind: { title: '类别不在列表里', message: '从列表里选：人、机、料、法、环、测。' },
    date: { title: '不是日期', message: '写完整日期，如：2026-06-10。' },
    finishBeforeStart: { title: '完成时间不对', message: '写完整日期，且不早于计划开始时间。' },
    actualBeforeStart: { title: '完成时间不对', message: '写完整日期，如：2026-06-12。没完成就留空。' },
  },
  sheetFont: 'Microsoft YaHei',
  ownedNote: '由 Opsbook 计算，手填的内容会被替换。',
};
