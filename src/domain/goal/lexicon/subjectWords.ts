/** Words that say nothing of what is measured: who reports, when, and that it was reached. */
export const EMPTY_SUBJECT_WORDS: readonly string[] = (
  '我司 我部 我组 我们 本司 本部门 本部 本公司 公司 集团 团队 部门 各部门 全员 全体 全公司 全部 整体 总体 ' +
  '本月 当月 本期 本季度 本季 本周 本年 今年 全年 年度 月度 季度 当年 半年 全月 截至目前 截至 截止 目前 当前 期末 月末 年末 至今 ' +
  '完成情况 完成(?!率|度) 已完成 实现(?!率) 达到 达成(?!率) 达(?!标|成) 实际 已经 通过 努力 顺利 成功 圆满 争取 力争 确保 保证 保持 维持 稳定 ' +
  '取得 获得 拿下 做到 做了 共计 总计 合计 累计 一共 总共 总 共 均 平均 每月 情况 结果 显示 统计 数据 指标 目标 任务 工作 ' +
  '提升 提高 降低 控制 加强 推进 开展 进行 组织 举办 召开 安排 落实 跟进 执行(?!率) 水平 率先 截 ' +
  '已 了 的 为 是 在 到 至 有 将 把 对 于 被 由 并 等 各 再 又 还 仅 只 约 仍 也'
).split(' ');

/** Different words for one thing that is measured; the first of each group is the one that is compared. */
export const SAME_SUBJECT: readonly string[] = [
  '新增客户 新客户 新签客户 新签约客户 新开发客户 新开拓客户 新拓展客户 开发客户 拓展客户 开拓客户 获客',
  '销售额 营业额 销售收入 营业收入 营收 销售金额 销售业绩',
  '招聘 到岗 入职 录用 招录 招到 新入职',
  '准时 及时 按时 按期 如期 准点',
  '不良 次品 不良品',
  '投诉 客诉 客户投诉',
  '发货 出货',
  '合格率 良率 良品率',
  '产量 产出量 生产量 产出 生产',
  '回款 收款 到账 到款',
  '新开门店 开店 新店 新开店 新增门店',
  '拜访 走访',
  '离职率 人员流失率 员工流失率',
  '满意度 满意率',
  '培训 授课',
  '费用 支出 花费 开支',
  '周期 时长 时间 用时 耗时',
];

/** What turns what is counted into its opposite or into what went wrong with it: 流失客户 are no 客户 won. */
export const TURNING_WORDS =
  /迟到|晚点|缺勤|旷工|早退|缺货|断货|流失|流出|离职|辞职|退订|退货|退款|退租|退换|注销|取消|撤销|终止|解约|关店|闭店|丢失|逾期|超时|延误|延迟|误|作废|报废|拒|失败|损失|不|未|无|非|没/g;

/** In an actual alone they say what became of what the goal counts, or that it is still to come: 投诉处理5起, 在谈20家. */
export const HANDLED_WORDS =
  /处理|解决|整改|关闭|修复|挽回|表扬|跟进中|在跟|在谈|洽谈|商谈|意向|潜在|待签|拟签|将签|预签|待达成|拟完成|待交付|待确认|待审|待验收|储备|在途|商机|线索|预订|报名中/;

/** 完工6项 says of a goal of 8 projects that they were finished; of one of 开工 it is something else. */
export const FINISHED = /^(?:完工|竣工|办结|建成|结项|结案|投产|投用|做完|办完|装完|修完|办理|办妥|落地)$/;
export const STAGES =
  /开工|动工|启动|立项|完工|竣工|办结|建成|结项|结案|投产|投用|开业|签约|落地|验收|申报|受理|库/;
/** 发布4个 of a goal of 标杆案例5个, which says nothing of what is to be done with them; of 采购设备 到货 is another step. */
export const BROUGHT_ABOUT = /^(?:发布|上线|交付|参展|参加|举行|发出|到位|到货|装好)$/;
export const OTHER_STEPS =
  /发布|上线|交付|参展|参加|发出|到位|到货|安装|授权|撰写|策划|报名|采购|招标|订购|招聘|建设|研发|开发|设计|编写|编制|培训|拜访|走访|制作|生产|拍摄|整改|回访|维修|检修|销售|签/;

/** 签约80家 says how 100家 were won, but not that they paid, opened or got what they ordered. */
export const SIGNED = /签约/;
export const AFTER_SIGNING =
  /回款|收款|到账|到款|开业|开店|营业|交付|发货|出货|到货|验收|上线|投产|开工|完工|竣工|建成|落地|入驻|进场|安装|投用|退/;

/** What is gained in a stretch of time is not all there is of it: 新增粉丝1万 and 粉丝总数5万. */
export const GAINED = /新增|净增|新签|新开|新拓|拉新|涨粉|\b(?:new|add|adds|added|gain|gained|net)\b/i;
export const NET_GAIN = /净增|\bnet (?:new|gain|adds?)\b/i;
/** 总粉丝, 累计: beside what was gained, all there is of it. */
export const ALL_THERE_IS =
  /^(?:总|累计|现有|共有|目前|现|合计|存量)|总[数量额]|存量|\btotal|in all|overall|cumulative/i;
export const STOCK = /总数|总量|总额|余额|存量|保有量|总人数|总户数|总规模/;

/** 签约数 is 签约客户 counted; beside a measure such as 成本 it is something else. */
export const COUNTS = /^(?:总?数量?|个数|总量)$/;
export const MEASURES = /额|成本|费|率|度|价|收入|利润|值|款/;

/** As `TURNING_WORDS`, by the stems of the words. */
export const TURNING_ENGLISH = new Set(
  'lost los lose left leav churn cancel cancell return refund quit resign drop reject fail miss overdu late unresolv not no closed-lost pipelin pend prospect negotiat tentativ unconfirm'.split(
    ' ',
  ),
);

/** Words of an English goal or actual that say nothing of what is measured. */
export const EMPTY_ENGLISH_WORDS = new Set(
  (
    'a an the of in at on for to with by from per and or our we us it is are was were be been has have had this that these those ' +
    'month monthly quarter quarterly year yearly annual annually week weekly day daily total overall average avg number count ' +
    'rate score level percentage percent value target goal actual actually achieved achieve reach reached result so far now ' +
    'currently done ytd mtd qtd increase increased improve improved raise raised reduce reduced decrease decreased lower lowered grow grew keep ' +
    'maintain stay remain ensure make made did complete completed finish finished hold held run ran out up down under over within than more less ' +
    'least most all every each only just about new qualified first next last'
  ).split(' '),
);

/** As `SAME_SUBJECT`, by the stems of the words. */
export const SAME_ENGLISH: readonly string[] = [
  'customer client account logo',
  'lost lose los',
  'win won acquir sign land clos gain add get onboard book bring secur',
  'hire hir recruit join joiner',
  'sel sold',
  'send sent',
  'build built',
  'pay paid',
  'teach taught train',
  'buy bought purchas',
  'meet met',
  'revenu sale',
  'publish written writ post releas ship launch deliver produc',
  'signup registr registration',
  'visit traffic visitor',
  'respons respond repli',
  'complaint complain',
  'turnover attrition',
  'budget spent spend cost expens',
];

export const HELD = /\b(?:held|attended|hosted|ran|delivered|completed|attendees)\b/i;
export const BOOKED = /\b(?:booked|scheduled|registered|signed up|invited|planned)\b/i;
