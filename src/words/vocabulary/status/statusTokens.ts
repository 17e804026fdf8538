/**
 * What a piece of a status text does. `finish` and the five after it name a status; the rest changes what one
 * says or takes no part.
 */
export type StatusRole =
  /** Work came to its end. */
  | 'finish'
  /** The last step of an issue, after it was resolved; of a task the same as `finish`. */
  | 'close'
  /** 开始, started: alone it says that the work goes on. */
  | 'begin'
  /** 执行, 处理: of these 已处理 may be the end of it or not. */
  | 'act'
  | 'late'
  /** 推迟: 推迟完成 is done late or not to be done yet. */
  | 'postponed'
  | 'blocked'
  | 'cancel'
  /** Unfinished, in one word. */
  | 'open'
  /** 未, 没, not: what follows is not so. */
  | 'not'
  /** 不了, 不成 behind a verb. */
  | 'notAfter'
  /** 部分, 基本, nearly: not all of it. */
  | 'partly'
  /** 预计, 待, will be: still to come. */
  | 'ahead'
  /** 中, 正在, in progress: going on. */
  | 'ongoing'
  /** 已, 了: it has happened. */
  | 'has'
  /** 可能, ?, maybe: nobody knows. */
  | 'unsure'
  /** ✅ and the like. */
  | 'tick'
  | 'cross'
  /** An empty box to tick. */
  | 'box'
  /** Says nothing about the status. */
  | 'filler'
  /** What the work is about, though a character in it would say something by itself: 需求, 后端. */
  | 'other';

const words = (text: string) => text.split(/[\s]+/).filter(Boolean);
const phrases = (text: string) => text.split('|').map((phrase) => phrase.trim());

/** The words of each role; at every place of a text the longest that fits is taken. */
export const STATUS_TOKENS: readonly (readonly [StatusRole, readonly string[]])[] = [
  [
    'finish',
    words(
      '完成 完毕 完结 完工 完事 完了 做完 办完 干完 弄完 忙完 结束 办结 办理完 做好 办好 搞定 交付 上线 达成 竣工 投产 结项 ' +
        '已验收 已验收通过 入库 已验收入库 发布 验收完 验收通过 审核通过 审批通过 通过 测试通过 通过验收 收工 收官 落地 解决 修复 整改 处理完 处理完毕 处理完成 办理完毕 办理完成 验收完毕 验收完成 执行完毕 实施完毕 实施完成 做完了 ' +
        '已收尾 收尾完毕 办毕 办讫 办妥 完竣 结清 建成 投用 投运 建成投用 建成投产 投入使用 投入运行 投入运营 移交完毕 整改到位 落实到位 处置到位 处理到位 到位 交工 完稿 定稿 封顶 通车 开业',
    ),
  ],
  [
    'finish',
    phrases(
      'done|completed|complete|finished|delivered|shipped|released|resolved|fixed|solved|corrected|accomplished|wrapped up|signed off|finalized|finalised|went live|deployed|published|launched|merged|gone live|achieved|rolled out|handed over|cut over|complete and closed|checked in|finalised',
    ),
  ],
  ['close', words('关闭 闭环 结案 销项 销号 归档 关单')],
  ['close', phrases('closed|closed out|verified|archived')],
  ['begin', words('开始 启动 开工 进场 进场施工 开工建设 开展 动工 着手 进行 立项 开启 起步 起头 铺开')],
  ['begin', phrases('started|start|begun|begin|active|on track|kicked off|kick off|kickoff|picked up')],
  ['act', words('推进 执行 实施 安排 跟进 继续 处理 办理 做')],
  ['act', phrases('assigned|processed')],
  [
    'late',
    words(
      '延期 延误 逾期 滞后 延迟 拖期 超期 超时 拖延 落后 脱期 误期 欠进度 慢于序时 慢于序时进度 低于序时 低于序时进度 未达进度 未达序时 未达序时进度 慢于计划 未达计划进度 ' +
        '滞后于 未按计划推进 未按计划进行 未按计划执行 未按计划实施 未按进度推进 未按序时推进 未按序时进度推进 没按计划推进 没有按计划推进 ' +
        '未按期推进 未按时推进 未按时间节点推进',
    ),
  ],
  [
    'late',
    phrases('late|delayed|overdue|running late|slipping|behind|behind schedule|off track|slipped|past due'),
  ],
  ['postponed', words('推迟 顺延 延后')],
  ['postponed', phrases('postponed|deferred|pushed back')],
  ['open', words('未结 未结案 未办结 未结项')],
  ['open', phrases('incomplete|unfinished|undone|unresolved|outstanding|open')],
  ['blocked', words('受阻 阻塞 卡住 卡壳 暂停 搁置 挂起 停滞 停摆 停工 暂缓 冻结')],
  ['blocked', phrases('blocked|stuck|on hold|onhold|hold|paused|stalled|impeded|suspended')],
  ['cancel', words('取消 作废 终止 中止 废止 撤销 放弃 关停 废弃 不做了 不再做 不再进行 不再执行')],
  [
    'cancel',
    phrases(
      "cancelled|canceled|dropped|withdrawn|abandoned|won't do|won't fix|wont do|will not do|wontfix|obsolete|scrapped",
    ),
  ],
  [
    'not',
    words(
      '未 没 没有 尚未 还未 还没 还没有 暂未 仍未 并未 从未 未能 没能 不 不能 无法 难以 不会 未曾 没法 非 并非 无',
    ),
  ],
  [
    'not',
    phrases(
      "not|not yet|isn't|isnt|wasn't|hasn't|haven't|never|can't|cannot|can not|couldn't|unable to|failed to|yet to|no",
    ),
  ],
  ['notAfter', words('不了 不成 不完 不到位 不出来')],
  [
    'partly',
    words(
      '部分 一部分 大部分 大部 小部分 基本 基本上 大体 大致 接近 差不多 差一点 差点 差一点点 几乎 快 快要 局部 初步 阶段性 一半 过半 大半 多半 半 主体 ' +
        '初稿 一期 首批 前期 灰度 试点 试运行 仅 只 还差 还剩 剩余 尾款',
    ),
  ],
  [
    'partly',
    phrases('almost|nearly|partly|partially|partial|mostly|half|half way|halfway|close to|about|most'),
  ],
  [
    'ahead',
    words(
      '预计 预期 计划 拟 将 即将 马上 争取 力争 确保 有望 可 可以 能 能够 需 需要 要 准备 待 等 等待 有待 尚待 还需 明天 明日 下周 下月 月底 排期 排期中 ' +
        '目标 前 之前 以前 后 之后 尽快',
    ),
  ],
  [
    'ahead',
    phrases(
      'scheduled|queued|in queue|will|will be|to be|to|should be|going to|about to|expected|planned|pending|waiting|waiting for|awaiting|by|before|soon|can be|could be|must|need to|needs to|need|needs|requires|subject to',
    ),
  ],
  [
    'ongoing',
    words(
      '中 走流程 走审批 尾声 收尾阶段 正在 在做 在办 仍在 持续 还在 达进度 达序时 达序时进度 超进度 超序时 超序时进度 按序时 达到序时进度 达到序时 达到进度 达到进度要求 快于序时 快于序时进度 高于序时 高于序时进度 与序时同步 序时推进 符合序时 符合序时进度 符合进度 符合进度要求 符合序时进度要求 超前 进度超前',
    ),
  ],
  [
    'ongoing',
    phrases(
      'in progress|in-progress|ongoing|on-going|on going|in dev|wip|under way|underway|working on it|working|doing|being|in review|in testing|in test|in development|in design|under review|under test|under construction|reviewing|testing|developing',
    ),
  ],
  ['has', words('已 已经 业已 均已 都已 了 刚 刚刚')],
  ['has', phrases('has been|have been|has|have|was|were|been|already|now')],
  [
    'unsure',
    words(
      '可能 应该 也许 好像 似乎 大概 估计 是否 吗 或许 据说 疑似 不确定 不清楚 但 但是 除 除了 解除 恢复 返工 重做 不需要 无需 不用 不必 或 ?',
    ),
  ],
  [
    'unsure',
    phrases(
      'maybe|perhaps|probably|possibly|should|might|may|likely|seems|unclear|but|except|redo|rework|no need|not needed|not required|or|?',
    ),
  ],
  [
    'other',
    words(
      '需求 后端 后台 后勤 后厨 售后 前端 前台 前期 前厅 等级 等离子 要点 要素 主要 重要 可行性 可视化 将军 接待 招待 待遇 待办 预计划 计划书 采购计划 年度计划 月度计划 工作计划 快递 快速 快捷 功能 性能 产能 智能 能源 能力 节能 未来 中标 中期 中心 集中',
    ),
  ],
  ['tick', words('✅ ✔ ✓ √ ☑ 🗹 💯 🏁')],
  ['cross', words('❌ ✗ ✘ × ✖ ☒ ❎')],
  ['box', words('☐ □ ⬜')],
  [
    'filler',
    words(
      '任务 工作 项目 事项 本项 该项 此项 全部 全 全面 全都 均 都 整体 总体 提前 按时 按期 如期 准时 按计划 按要求 顺利 圆满 成功 超额 正式 完全 最终 ' +
        '客户 甲方 业主 用户 运行 现 现已 目前 当前 当天 当日 今日 今天 昨日 昨天 本周 上周 本月 上月 年初 的 地 啦 哦 于 在 至 到 度 率 进度 状态 进展 无误 无问题 无异常 没问题 没有问题 没有异常 ' +
        '未发现异常 未发现问题 无遗留 无返工 无延误 第 版 并 且 也 正常 因 因为 由于 率为 验收 100分',
    ),
  ],
  [
    'filler',
    phrases(
      'all|fully|totally|entirely|successfully|on time|on schedule|in time|ahead of schedule|ahead of time|early|as planned|task|work|project|item|is|are|it|the|this|on|at|of|and|with|no issues|without issues|today|yesterday|percent|pct|status|progress|days|day|weeks|week|week ago|since|due to|because of',
    ),
  ],
];
