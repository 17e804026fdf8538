/** Phrases that hold a negation or another time and say nothing of completion. */
const HARMLESS =
  /(?:未|没有|没|无|暂无)(?:发现|出现|发生|遗留|产生|收到)?(?:任何|重大|明显|严重|其他)?(?:异常|问题|缺陷|故障|事故|投诉|遗留|隐患|差错|偏差|风险|错误|延误|延期|逾期|遗漏|影响)|未(?:超期|延期|逾期|延误|超预算)|未来|无(?:故障|事故|差错)|不良率?|no (?:open |known |major |other |outstanding |remaining |new )?(?:issues?|problems?|defects?|errors?|incidents?|delays?)(?: (?:found|reported|remaining|open))?|without (?:issues?|problems?|delays?|errors?|defects?)|按计划|原计划|计划内|已按|规划|计划书|进度计划|(?:年度|月度|工作|营销|生产|培训|实施|项目)计划/g;

const DONE_VERB =
  '完成|达成|达标|实现|上线|交付|发布|落地|验收|投产|通过|关闭|结项|结案|办结|签订|签署|竣工|建成|启用|取得|搞定|结束|提交';

const NOT_DONE = new RegExp(
  [
    `(?:未|没有|没|尚未|还未|未能|不能|无法|没能|不|还没|难以)(?:有|能|按时|按期|如期|全部|完全|最终|正式|再|得到|予)*(?:${DONE_VERB})`,
    '进行中|推进中|开展中|实施中|处理中|执行中|编写中|开发中|测试中|准备中|评审中|完成中|审批中|进展中|筹备中|正在|未开始|没开始|未启动|尚未|还没|还未|待启动',
    `部分(?:${DONE_VERB})|(?:${DONE_VERB})(?:了)?(?:一部分|部分|一半|大半)|半成|一半`,
    `(?:待|等待|预计|计划|即将|将于|将在|将会|准备|争取|力争|打算|需要|有望|可望|可以|明天|明日|下周|下月|月底前)[^,;。已]{0,12}?(?:${DONE_VERB})`,
    `(?:拟|需|须|应|要|可|快|能)(?:要|于|尽快|按时|按期|再|继续|在.{0,8}?)?(?:${DONE_VERB})`,
    '延期至|推迟|暂停|取消|终止|搁置|失败|中止|未果|不达标|不合格|未通过|没通过',
    `^(?:×|✗|✘|❌|x|no|n|否|未|没有?)$`,
    "\\bnot\\b|n't\\b|n’t\\b|\\bno\\b|in progress|ongoing|pending|partial|partly|incomplete|almost|nearly|half|will be|to be|planned|expected|due to|under way|underway|in development|wip|delayed|postponed|cancel|failed|blocked|unfinished",
  ].join('|'),
  'i',
);

const DONE = new RegExp(
  [
    `(?:已|全部|全面|按时|按期|如期|提前|超额|顺利|圆满|均|都|全|正式|成功)+(?:经)?(?:${DONE_VERB})`,
    `(?:${DONE_VERB})(?:了|完毕|$|[,;。!、\\s(])`,
    `^(?:是|√|✓|✔|✅|☑|y|yes|ok|done)$`,
    '\\b(?:done|met|completed?|achieved|finished|launched|delivered|published|released|passed|closed|accomplished|implemented|signed|shipped|deployed|approved|hired|migrated|rolled out|resolved|fixed|submitted|certified|obtained|passed|went live|live|won)\\b',
  ].join('|'),
  'i',
);

/** Other words with a negation of which nothing is known. */
const OTHER_NEGATION = /[未没无不非否]|基本|初步|大致|差不多|接近|大部分|大体/;

/** Of an essay nobody can say that it says done. */
const LONGEST_TEXT = 500;

/** What the words of an actual say of a goal without figures: done, not done, or neither for sure (null). */
export function saysDone(text: string): boolean | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = text
    .replace(/[✅✔☑]️?/gu, '✓')
    .replace(HARMLESS, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isMarked = plain.replaceAll('✓', '').trim();
  if (NOT_DONE.test(isMarked)) return false;
  if (OTHER_NEGATION.test(isMarked)) return null;
  if (isMarked === '' && plain !== '') return true;
  return DONE.test(isMarked.replace(/[.。!！,，;；\s]+$/, '')) ? true : null;
}
