/** What a clause says of a figure (`#`) that is not done yet: 1场改期, 3份待签, 2 in review, 1 moved to Q3. */
const LATER =
  '改期|延期|延后|推迟|顺延|缓办|缓建|缓开|暂缓|搁置|排期|走流程|走审批|联系不上|外出(?:务工|打工)?|请假|休假|出差|缺席|住院|失联|拒访|不在家|改约|改天|无法联系|打不通|没接通|在[谈途建办审批修测跟]|跟进|洽谈|补考|重修|已发(?:offer|录用通知|通知)|待定|待[^#\\d,;]{1,6}|未[^#\\d,;]{1,6}';
/** 审批中, 审稿中, 装修中: going on; 选中 and 命中 are not. */
const GOING_ON = '\\p{Script=Han}{1,3}[^其选命看抽考猜击集高初相押#\\d]中';
const REST = '(?:另外?|还|尚|其余|剩余|余下|剩下|剩|余|有)*的?';
const BECAUSE =
  '(?:个?[\\p{Script=Han}]{0,4}?)?(?:[因由]于?[^#\\d,;]{1,10}?)?(?:正在|正|均|已|仍|还|尚|暂|被|将)?';
/** 改期至7月, 延期到下周. */
const UNTIL = '(?:[至到下次本][\\d年月日号./上中下旬底初末周一二三四五六]{1,10})?';

const ENGLISH_LATER =
  'slipp(?:ed|ing)|slips|moved|postponed|deferred|delayed|rescheduled|pushed|pending|awaiting|waiting|on hold|blocked|paused|still open|to be [a-z]+|to (?:come|follow)|scheduled|queued|carried over|rolled over|not (?:yet )?started|unstarted|unsigned|under (?:review|way|construction|test)|underway|unsold|unfilled|unpaid|uncollected|no-shows?|in draft|drafted|being [a-z]+|offers? (?:out|pending|extended|made|accepted)|(?:still )?in (?:progress|review|flight|the pipeline|pipeline|the queue|queue|development|test|qa|backlog|negotiation|audit|repair|transit|production|approval|procurement|design|legal|customs|[a-z]+ing)';

/** A clause with `#` for its only figure. */
export const PENDING = new RegExp(
  [
    `^${REST}#${BECAUSE}(?:${LATER}|${GOING_ON})${UNTIL}$`,
    `^${REST}(?:已|均|仍)?(?:${LATER}|${GOING_ON})的?(?:有|还有)?#$`,
    `^(?:and |another |with |plus |the other )?# (?:(?:more|others?|are|is|was|were|still|now|got|has|have|been) )*(?:${ENGLISH_LATER})(?: [^#\\d,;]{0,24}(?:q[1-4]|h[12])?)?$`,
  ].join('|'),
  'iu',
);

/** Called off, before or after it was counted: nobody knows but where it makes up the whole goal. */
export const CALLED_OFF = new RegExp(
  [
    `^${REST}#${BECAUSE}(?:取消|停办|停播|停开|作罢|流标)$`,
    `^${REST}(?:已|被)?(?:取消|停办|停播|停开|作罢|流标)的?#$`,
    '^(?:and |another |with |plus )?# (?:(?:was|were|got|has|have|been) )*(?:cancell?ed|called off|dropped|scrapped|abandoned)(?: [^#\\d,;]{0,24})?$',
  ].join('|'),
  'iu',
);

/** A goal of such things is about them: 延期项目不超过3个, cut pending orders. */
export const OF_PENDING =
  /改期|延期|推迟|取消|停播|待|未|在途|在建|搁置|暂缓|pending|delay|postpon|slip|backlog|queue|cancel|blocked|outstanding|open/i;

/** The figure beside it was done, not planned. */
export const ACHIEVED_WORDS =
  /[签办开播做上建训到查修装发交卖招访谈]了|\b(?:shipped|signed|launched|live|closed|won|hired|published|held|ran|run|migrated|trained|onboarded|attended|booked|sent|sold|installed|opened|delivered|released|merged|deployed|resolved|fixed|approved|certified|built|done|completed|finished|joined|recruited|renewed|converted|visited|audited|tested|passed)\b/i;

/** 缺料停产2天: how long nothing could be done, which is no part of what was. */
export const STOPPED =
  /^[^#\d]{0,8}(?:停[产工线电机水业运]|放假|休息|检修|封控|缺料|断料)[^#\d]{0,4}#$|^(?:line |plant |site |store )?(?:was )?(?:down|closed|shut|stopped)(?: for)? #$/i;

/** 剔除3单: the share is not of all of them. */
export const LEFT_OUT = /仅|只|剔除|不含|除外|扣除|排除|抽|部分|其中|excl|only|without|sample|of #|out of/i;

/** 应训120人，实训114人; 应检24次，已检22次. */
export const DUE = /^(?:本月|当月)?应[\p{Script=Han}]{1,3}#/u;
export const DONE_OF_DUE = /^(?:本月|当月)?(?:实际?|已|完成)[\p{Script=Han}]{0,3}#/u;

/** 其中高校毕业生900人: a part of the figure in front, by who or where they are; of what was done with them nothing is known. */
export const PART_OF_IT =
  /^(?:其中|含|包括|包含|其中包括|其中含)[\p{Script=Han}A-Za-z]{1,10}#$|^(?:of which|including|incl\.?) #(?: [a-z-]+){1,3}$/iu;
export const DONE_WITH =
  /样|试|赠|内部|借|意向|潜在|线索|储备|预|异常|错|废|坏|超|逾|税|息|费|押金|定金|新|签|成交|到账|回款|完成|开业|落地|有效|合格|通过|退|取消|无效|作废|重复|不|未|待|流失|延期|返|补|in |new|sign|won|closed|paid|active|cancel|return|pend|not|un/i;

/** 7 (2 critical), 7起（重大2起）: how grave some of them are. */
export const BY_GRAVITY =
  /^(?:其中)?(?:重大|严重|致命|较大|一般|轻微|高危|[ABP][0-4]级?)(?:[\p{Script=Han}]{0,4})#$|^#(?:重大|严重|致命|一般|轻微|高危)(?:的|级)?$|^# (?:critical|major|minor|severe|serious|blockers?|high(?:[- ]severity)?)$/iu;

/** 180ms（P95为420ms）: another statistic of the same. */
export const OTHER_STATISTIC = /^(?:p\d{2}|峰值|中位数?|median|peak)\s?(?:为|是|:|=)?\s?#$/i;
