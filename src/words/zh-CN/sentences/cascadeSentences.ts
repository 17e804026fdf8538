import type { Sentences } from '../../language/Sentences';

export const cascadeSentences: Pick<Sentences, 'cascade'> = {
  cascade: {
    because: '前置任务“{root}”晚 {days}（{from} → {to}）{via}，{moved}',
    via: '，经“{tasks}”',
    moved: { fixed: '保持间隔，顺延 {days}', buffer: '用完缓冲，顺延 {days}' },
    problems: {
      unknownPredecessor: '找不到前置任务“{text}”，改写成编号',
      ambiguousPredecessor: '前置任务“{text}”有同名任务（{candidates}），改写成编号',
      loop: '前置任务成环（{path}），未顺延',
    },
  },
};
