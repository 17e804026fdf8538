import type { LexiconEntry } from './entry';

/** Words that turn a comparator round, and words that only look like them. */
export const NEGATION_WORDS: readonly LexiconEntry[] = [
  {
    words:
      "不得 不能 不可 不可以 不应 不应该 不应当 不该 不允许 不许 不准 不宜 不要 不再 不会 不予 不容 不容许 切勿 请勿 勿 切忌 切不可 禁止 严禁 杜绝 避免 防止 决不 绝不 决不能 绝不能 绝对不能 没有 没 未能 从未 未出现 未发生 没有出现 没有发生 无发生 |not|never|cannot|can not|must not|mustn’t|mustn't|should not|shouldn't|shouldn’t|shall not|may not|can't|can’t|won't|won’t|will not|do not|don't|don’t|does not|doesn't|doesn’t|did not|didn't|didn’t|is not|isn't|isn’t|are not|aren't|without|avoid|prevent|prohibit|nor",
    meaning: { kind: 'not', strong: true },
  },
  { words: '不 未 无 非 别 没 |no|non', meaning: { kind: 'not', strong: false } },
  // Negations inside names of what is measured.
  {
    words:
      '不良 不合格 不达标率 不满意 不动产 不锈钢 不间断 不含税 不重复 不同 不断 不仅 不但 不限 不定期 不符合 不一致 不可用 不均衡 不平衡 不准确 不规范 不及时 不及格 不通过 不活跃 不可抗力 不粘 不干胶 无故障 无事故 无差错 无缺陷 无投诉 无纸化 无形 无效 无线 无人 无尘 无忧 联系不上 打不通 没接通 无法联系 未到货 未签 未到位 未开 未办 未发 未发货 未验收 未启动 未开工 未安装 未培训 未通过 未参加 未出席 未拜访 未走访 未走 未联系 未接 未上架 未上线 未发布 未交 未提交 未归还 未整改 未入职 未报到 未到岗 未装 未修 未检 未测 未审 未批 未盖章 无锡 无损 无感 无接触 无责 无理由 无偿 无障碍 无缝 未来 未成年 未结 未付 未收 未回款 未到账 未完成 未及时 未使用 未关闭 未解决 未处理 未决 未交付 未达标率 未按时 未按期 未签约 非洲 非标 非生产 非计划 非正常 非流动 非经常性 非凡 非常 非遗 非必要 非工作 别墅 级别 类别 性别 区别 特别 识别 个别 分别 鉴别 判别 差别 没收 沉没 是否 |no-show|no show|non-conformance|non-conformity|nonconformity|nonconformities|non-conformities|non-compliance|noncompliance|non-productive|non-performing|unplanned|unresolved',
    meaning: { kind: 'word' },
  },
  // 不得不 must, 不仅 … only look like negations of a comparator and are not sure enough.
  {
    words:
      '不得不 不能不 不可不 无不 不无 不必 不用 不需要 无需 不一定 不大于等于 不止 不只 |not only|not necessarily|not just',
    meaning: { kind: 'unclear', doubt: 'unclearNegation' },
  },
];
