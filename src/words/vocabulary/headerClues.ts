import { foreignConcept } from './foreignHeaders';
import type { HeaderConcept } from './headerConcepts';

/** Chinese and Japanese headers have no spaces; English ones are read word by word. */
const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/**
 * One row for each concept, the more telling first: the first row that fits decides. 完成率 is no finish and
 * 开发人员 no task, so what qualifies a word comes before the word. Headers come without spaces, marks and
 * asides, in lower case; English ones keep their spaces.
 */
const HEADER_CLUES: readonly (readonly [concept: HeaderConcept, pattern: RegExp])[] = [
  // What a task is part of is no task of its row.
  ['category', /^(?:父|上级|所属|归属)级?(?:任务|工作|事项|需求|项)|^parent\b/],
  ['category', /(?:类型|类别|分类|种类|位置|地点|场所|路径|目录)$|\b(?:type|category|kind|class|group)$/],
  ['notes', /^(?:注意|备注|其他|其它|特别|补充)事项$/],
  // What is done to see the fault again is no work to do.
  [
    'notes',
    /(?:重现|复现|再现|操作|测试)(?:步骤|方法|过程|路径)|\bsteps? to (?:reproduce|replicate|recreate|repeat)\b|\b(?:reproduction|repro|test) steps?\b/,
  ],
  // 责任领导 answers for the work of the 责任人 beside it.
  [
    'leader',
    /(?:责任|负责|牵头|分管|主管|主抓|协管|包[保抓联挂]|挂[钩点帅联包]|联系|带队|主要)\p{Script=Han}{0,2}?领导$|^领导$|(?:分管|主管)(?:负责人|副?总|副?局长|经理|主任)$/u,
  ],
  ['weekday', /^(?:星期几?|周几|礼拜|曜日|weekday|day of (?:the )?week)$/],
  [
    'variance',
    /(?:延期|偏差|滞后|逾期|超期|剩余|提前|延误|拖期|相差|差异)(?:工作日|天|日|时间|值|率)|\b(?:days? (?:late|left|remaining|over|delayed|until)|delay|variance|slippage|remaining)\b|遅れ/,
  ],
  [
    'raisedBy',
    /(?:起票|提出|提报|上报|报告|发现|反馈|创建|登记|记录|填写|填报|提交|审批|审核|批准|验收|检查|确认|监督|知会|咨询|抄送|需求)(?:人员?|者|方)|\b(?:raised|reported|created|submitted|logged|requested|found|detected|identified|reviewed|approved|modified|checked) by\b|\b(?:reporter|requester|requestor|reviewer|approver|author|consulted|informed|sponsor|decision[- ]makers?)\b/,
  ],
  [
    'actualStart',
    /(?:实际|實際|実績|実際).*(?:开始|启动|开工|动工|起始|開始)|\bact(?:ual)?\.? (?:start|begin)/,
  ],
  [
    'actualFinish',
    /(?:实际|實際|実績|実際).*(?:完成|结束|完工|竣工|办结|投产|截止|交付|終了|完了|(?:时间|日期|日)$)|^完成于|\bact(?:ual)?\.? (?:end|finish|complet|due|close|deliver|date)|\b(?:(?:completed|finished|done|closed|delivered) (?:on|date|at)|(?:date|day) (?:completed|finished|done|closed)|closure date|close date)\b/,
  ],
  [
    'baselineStart',
    /(?:基线|基准|原计划|原定|初始).*(?:开始|启动)|\b(?:baseline|orig(?:inal)?\.?(?: ?plan)?|org\.? ?plan) (?:start|begin)/,
  ],
  [
    'baseline',
    /(?:基线|基准|原计划|原定|初始).*(?:完成|结束|时间|日期)|\b(?:baseline|orig(?:inal)?\.?(?: ?plan)?|org\.? ?plan) (?:end|finish|due|complet|date)|^baseline$/,
  ],
  [
    'forecast',
    /(?:预测|最新预计|调整后|变更后|延期至|延后至|延期到|修订|見込).*(?:完成|结束|时间|日期|日|至|到)?|\b(?:forecast|revised|new|updated|expected|projected) (?:end|finish|due|complet|date|deadline)|^eta$/,
  ],
  [
    'effort',
    /(?:(?<![竣开完动施停复返])工(?:时(?!间)|日(?!期))|人时|人天|人日|人月|工作量|工数|小时数)|\b(?:hours?|hrs?|man[- ]?(?:days?|hours?)|efforts?|story points?|points|(?:start|end|finish|begin|due) (?:week|wk|sprint))\b/,
  ],
  [
    'duration',
    /间隔|工期|历时|时长|耗时|天数|周期|日数|所需时间|花费时间|用时|持续时间|所要|\b(?:durations?|days|no\.? of days|working days|work days|length)\b/,
  ],
  // A share of money or time says nothing of how much is done.
  [
    'cost',
    /\b(?:net|gross|profit|margin|tax|discount|commission) percent(?:age)?\b|(?:profit|margin|discount|tax|vat|commission|growth|increase|change|utili[sz]ation|allocation|weight|毛利|利润|折扣|提成|权重) ?[([]? ?%|% ?(?:of )?(?:profit|margin|discount|tax|vat|commission|growth|increase|change|utili[sz]ation|allocation)\b|(?:毛利|利润|税|增长|利用|使用|出勤|折扣)率$/,
  ],
  [
    'percent',
    /(?:完成|进度|进展|執行|执行)(?:度|率|比例?|百分比|占比)|百分比|百分率|进度[%(]|(?<![\d ]|\d )%(?! ?(?:of (?:the )?(?:total|budget|cost|sales|spend|revenue|weight)|weight|share))|進捗率|\b(?:completion|complete|progress) ?%|\bpercent|\bpct\b/,
  ],
  [
    'doneWhen',
    /(?:完成|验收|衡量|考核|评价|成功|交付|达成)(?:标准|条件|要求|标志)|^验收依据$|\b(?:criteria|criterion|definition of done)\b/,
  ],
  [
    'resolvedOn',
    /(?:解决|关闭|处理|整改|闭环|修复|回复|対応|解決)(?:完成|完了)?(?:时间|日期|日)|\b(?:resolved|resolution|fixed|fix) (?:on|date)\b|\bdate (?:resolved|fixed)\b/,
  ],
  [
    'raisedOn',
    /(?:提出|提报|上报|发现|发生|登记|记录|反馈|创建|开单|报告|提交|录入|立项|起票|発生)(?:时间|日期|日)|\b(?:raised|reported|opened|created|logged|found|detected|identified|submitted|added|entered|received|open|issue|creation|start) (?:on|date raised)\b|\bdate (?:raised|reported|opened|created|logged|found|identified|submitted|added|entered|received)\b|\b(?:raised?|report(?:ed)?|created|log(?:ged)?|identified|detect(?:ed|ion)|opened|submitted|creation) date\b|\bdate of (?:log\w*|report\w*|issue|entry|creation)\b/,
  ],
  [
    'updatedOn',
    /(?:更新|修改|变更)(?:时间|日期|日)|更新日|\b(?:last )?(?:updated?|modified)(?: (?:on|date))?$|\bdate (?:updated|modified)\b/,
  ],
  [
    'span',
    /起止|起讫|\bstart (?:and|&|to|-|\/) (?:end|finish|due)\b|时间段|时间安排|时间范围|(?<!完成|结束|截止|交付|上线)时间节点|期间$|\b(?:time ?frame|timeline|date range|schedule)\b/,
  ],
  [
    'start',
    /(?:开始|启动|起始|开工|动工|着手|開始)(?:时间点?|时点|节点|日期|日|时刻|予定日|予定)?$|^起始|^(?:从|起)$|^from(?: (?:date|time|day))?$|\b(?:start|begin|commence(?:ment)?)(?:s|ed|ning|ing)?(?: (?:date|time|day|on))?$|^start\b|^kick[ -]?off(?: date)?$/,
  ],
  ['completion', /^(?:完成|完工|竣工|办结|完了)(?:时间|日期|日)$|^(?:completion|complete|completed) date$/],
  [
    'finish',
    /(?:结束|截止|截至|到期|完工|竣工|办结|投产|终止|交付|交期|完成|上线|終了|完了|期限|納期|里程碑)(?:的)?(?:时间节点|时间|时点|日期|日|时限|期限|节点|予定日|予定|时刻)$|^(?:计划|预计|预定|目标|要求|应)?(?:结束|截止|到期|完工|竣工|办结|投产|交付|终止|終了|期限|時限|时限|納期)$|^(?:计划|预计|预定|目标|要求|拟|应)(?:上市|开业|开张|发布|上架|投用|启用|入库|出货|发货|到货|交货|交房|验收|结项|结案|提交|办理)(?:时间节点|时间|时点|日期|日|时限|期限|节点)?$|期限|时限|\b(?:deadline|due|finish|end|complet(?:ion|e|ed)|deliver(?:y|ed)|by when|until|milestone)(?: (?:date|time|day|on|by))?$|\btarget (?:date|time|day|month|on|by)$/,
  ],
  // 设计状态 and 审核状态 are of a part of the work, or of something done to it.
  [
    'partStatus',
    /(?:设计|开发|前端|后端|前台|后台|界面|测试|自测|联调|评审|评估|审核|审批|验收|验证|回归|部署|发布|上线|采购|到货|发货|生产|安装|施工|资源|材料|资料|文档|合同|付款|开票|回款|支付|结算|客户|供应商|缺陷|需求|接口|代码|培训|翻译|归档|备案)(?:状态|状況|状况|(?:完成|进展)?情况)$|\b(?:ui|ux|design|dev|development|front[- ]?end|back[- ]?end|api|db|database|qa|uat|test(?:ing)?|review|approval|sign[- ]?off|client|customer|vendor|supplier|payment|invoice|contract|procurement|purchase|delivery|shipping|deploy(?:ment)?|release|training|document(?:ation)?|doc|budget|cost|resource|scope|quality|risk|content|legal|build|code|hiring|installation|manufacturing) ?status\b/,
  ],
  [
    'status',
    /状态|狀態|状況|状况|ステータス|是否(?:已|按时)?(?:完成|解决|关闭|处理|闭环|修复|通过)|完成否|解决否|完成情况|\b(?:(?:status(?:es)?|states?)\b|done\?|complete\?|completed\?|finished\?)|^(?:done|complete|completed|finished|closed|fixed|resolved)\??$|^(?:rag|rag rating|traffic lights?|health)$|红黄绿灯?|灯号/,
  ],
  ['keyResult', /关键(?:结果|成果)|^kr\s*\d*$|^krs$|\bkey results?\b/],
  ['progress', /进度|进展|進捗|(?:落实|推进|办理|执行|实施|开展)(?:情况|进程)|\bprogress\b/],
  ['rootCause', /根本原因|原因分析|根因|真因|\broot causes?\b|\bcauses?\b/],
  [
    'prevention',
    /(?:预防|长期|永久|长效|改善|整改|纠正|改进|应对|规避|缓解|控制)(?:措施|对策|方案|策略)|\b(?:prevent\w*|mitigation\w*|contingency|permanent|risk response|responses?(?: (?:plan|summary|strategy))|(?:potential|planned) responses?|treatment)\b/,
  ],
  [
    'temporary',
    /(?:临时|应急|围堵|处理|解决|处置)(?:措施|对策|方案|方法|办法|方式|结果|意见|建议)|对策|対策|対応|\b(?:workaround|containment|temporary|corrective|resolution|solution|decision(?! maker)|controls? in place|(?:existing|current) controls?)\b/,
  ],
  ['verification', /验证|确认结果|复核|检查结果|\bverif\w*/],
  ['impact', /影响|后果|影響|\b(?:impact|consequence|effect)s?\b/],
  ['reason', /原因|理由|^(?!.*问题).*(?:困难|难点|堵点|卡点|障碍)|\b(?:reason|blocker|impediment)s?\b/],
  [
    'nextStep',
    /下一?步|下一?阶段|后续|次の|^(?:明[日天]|次日|下[一]?个?[周月期])(?:的)?(?:工作|任务|计划|安排)|^(?:plans? for )?(?:tomorrow|next (?:day|week|month))|\b(?:next|follow[- ]?up|way forward)\b/,
  ],
  ['help', /协调|支持|协助|配合|\b(?:support|help|assistance)\b/],
  ['predecessors', /前置|紧前|依赖|先行|\b(?:predecessors?|depend\w*|blocked by)\b/],
  [
    'priority',
    /优先|紧急|重要|信心|置信度|严重|等级|级别|概率|可能性|優先|重要度|\b(?:priority|severity|confidence|urgency|importance|likelihood|probability|prob|rating|score|level|risk level|moscow)\b/,
  ],
  ['rowNumber', /^(?:序号?(?:no)?|项次|行号|no|#|s ?\/? ?no?|n[°º]?|№|sr ?no|sl ?no|項番|nr|index|seq)\.?$/],
  [
    'id',
    /^(?:编号|编码|代码|id|wbs|番号|num|number|ref|key)$|(?:编号|序号|编码|\p{Script=Han}id|号码|番号)$|\b(?:id|no\.?|number|code|#|ref)$|^(?:task|issue|item|risk|wbs|bug|ticket|error|defect|case|change|req) ?#/u,
  ],
  ['rate', /达成率|完成率|达标率|\b(?:attainment|achievement|achieved %)\b/],
  ['target', /目标值|标准值|计划值|指标值|\btarget(?: value)?$/],
  [
    'actualResult',
    /^実績$|实际(?:值|完成|结果|情况|完成情况)?$|完成值|实绩|\b(?:actual(?: result| value)?|achieved|outcome|(?<!key )result)s?$/,
  ],
  [
    'owner',
    /(?:负责|责任|执行|经办|承办|主办|开发|测试|设计|处理|跟进|指派|分配|实施|参与|对接|制定|编写|牵头|主责|完成|施工|操作|跟踪|整改|落实|协办|协作|工作|实现|任务)(?:的)?(?:人员?|者|方)$|^(?:指派|分配)给?$|(?:讲师|培训师|主讲人?|授课人|主持人|值班人)$|^(?:人员|人员分工|责任分工|姓名|成员|组员|责任者|分工|負責人|接收人|对应人|执行|负责|人力|参与者?|主办)$|担当|開発者|执行者|\b(?:owner|accountable|accountability|assignees?|assigned(?: to)?|responsib\w+|who|pic|dri|person|people|members?|staff|(?<!\w |-)developers?(?! \w)|resource(?:s|(?: names?))?|names|lead|trainer|instructor|presenter|facilitator|handler|in charge|incharge|allocated to|allocation)\b/,
  ],
  [
    'department',
    /部门|单位|科室|[处股]室|科组|班组|车间|小组$|团队|部署|\b(?:department|dept|team|division|unit|institution|organi[sz]ation)\b/,
  ],
  [
    'issue',
    /(?:评审|审查|检查|反馈|整改|复核)意见|问题|异常|缺陷|故障|风险|隐患|课题|課題|不良|不具合|事象$|現象$|\b(?:issues?|problems?|bugs?|defects?|risks?|incidents?|findings?)\b/,
  ],
  // What comes out of a task names it only where nothing names the task.
  ['content', /\bdeliverables?\b/],
  [
    'name',
    /任务|(?:工作|重点|关键)(?:要点|举措|动作)|工作内容|工作事项|工作项|工作名称|工作明细|工作安排|工作任务|事项|待办|行动|活动|作业|作業|タスク|具体工作|具体内容|小項目|子项|工序|步骤|明细|\b(?:tasks?|activit(?:y|ies)|actions?|to ?-?do|work ?items?|steps?|sub ?-?tasks?|work package|milestone name|assignment)\b/,
  ],
  ['goal', /目标|指标|目標|^o$|\b(?:goals?|objectives?|kpis?|metrics?|measures?|okr)\b/],
  ['date', /时间|日期|日付|节点|^(?:日|期日)$|\b(?:dates?|time|when|day)\b/],
  [
    'cost',
    /预算|费用|成本|金额|单价|花费|奖金|得分|分值|权重|% ?of (?:the )?(?:total|budget|cost|sales|spend|revenue|weight)|\b(?:cost|budget|price|amount|weight|usd|\$|hours)\b/,
  ],
  [
    'notes',
    /备注|说明|附注|附件|链接|备考|備考|注释|评价|评语|意见|\b(?:remarks?|notes?|comments?|links?|url|attachments?|observations?|details? link)\b/,
  ],
  ['bareName', /^(?:full )?name$/],
  ['content', /(?:描述|内容|名称|标题|主题|事件)$|\b(?:description|title)$/],
  [
    'category',
    /类型|类别|分类|种类|阶段|里程碑|模块|板块|子系统|系统|平台|迭代|版本|大项|中项|大項目|中項目|分類|工程$|工程名|项目|専案|领域|方向|板块|环节|端$|章节|大类|小类|\b(?:phases?|stages?|categor(?:y|ies)|areas?|types?|modules?|sections?|groups?|epics?|milestones?|work ?streams?|sprints?|releases?|versions?|kinds?|projects?|components?|tracks?|class|topics?|themes?|building|location|region|week|month|quarter)\b/,
  ],
  [
    'content',
    /内容|描述|(?:推进|工作|具体|主要|落实|实施|保障)(?:措施|举措)|需求|功能|名称|标题|主题|计划|用例|成果|产出|交付物|事件|场景|要求|概述|摘要|项$|\b(?:descriptions?|title|items?|name|contents?|features?|stor(?:y|ies)|subjects?|requirements?|summary|courses?|scope|details?|work|description of work|what|initiative|project name|event)\b/,
  ],
];

/** A longer cell is a text; patterns that look ahead would take long over it. */
const LONGEST_HEADER = 500;

/**
 * The concept of a header in any language; null where nothing is known about it. Both halves of a bilingual
 * header are read, the first that says something decides.
 */
export function headerConcept(header: string): HeaderConcept | null {
  if (header.length > LONGEST_HEADER) return null;
  const both = ofTwoHalves(header);
  if (both !== undefined) return both;
  const foreign = foreignConcept(header);
  if (foreign !== null) return foreign;
  if (IN_PERCENT.test(header)) return 'percent';
  const unit = IN_TIME.exec(header.trim())?.groups;
  if (unit) return unit.days ? 'duration' : 'effort';
  const clue = clueIn(header);
  if (clue !== undefined) return clue;
  // Korean puts the group in front: 수행 기간 over 시작일.
  return HANGUL.test(header) ? lastWords(header) : null;
}

/** Completion (%) is no date, though what is in brackets mostly says little. */
const IN_PERCENT = /(?:complet\w*|progress|完成|进度|进展)\s*[([（]\s*%/i;
/** 计划时间（天）: what is in brackets says that it counts days, or hours. */
const IN_TIME =
  /[([（【]\s*(?:单位\s*[:：]?\s*)?(?:(?<days>个?工作日|天数?|周|d|days?|weeks?|wks?)|人天|人日|人月|小时|工时|h|hours?|hrs?|man[- ]?days?)\s*[)\]）】]$/i;
const HANGUL = /\p{Script=Hangul}/u;

function lastWords(header: string): HeaderConcept | null {
  const words = header.split(/\s+/);
  for (let from = 1; from < words.length; from += 1) {
    const concept = foreignConcept(words.slice(from).join(' '));
    if (concept !== null) return concept;
  }
  return null;
}

const DAYS = new Set<HeaderConcept>(['start', 'finish', 'completion', 'actualFinish', 'date']);
/** What a column is about as a whole; of two of these in one header neither is. */
const WHOLE = new Set<HeaderConcept>([...DAYS, 'name', 'owner', 'status', 'doneWhen', 'raisedBy']);

/** 开始/完成时间 is a span, 状态/负责人 neither; undefined where the halves say no two things. */
function ofTwoHalves(header: string): HeaderConcept | null | undefined {
  const halves = header.trim().split(/[/／|｜]/);
  if (halves.length !== 2) return undefined;
  const [first, second] = halves.map((half) => clueIn(half));
  // 完成 alone may be a status, but not behind 开始.
  if (first === 'start' && /^\s*(?:完成|结束|终止)\s*$/.test(halves[1] ?? '')) return 'span';
  if (!first || !second || first === second || !WHOLE.has(first) || !WHOLE.has(second)) return undefined;
  // Task / Milestone lists both.
  const names = halves.filter((_, at) => [first, second][at] === 'name');
  if (names.length === 1 && halves.some((half) => /^\s*(?:milestones?|里程碑)\s*$/i.test(half)))
    return 'name';
  // 完成时间/日期 says one thing twice.
  if (DAYS.has(first) && DAYS.has(second)) {
    if (first === 'date') return second;
    if (second === 'date') return first;
  }
  return first === 'start' && (second === 'finish' || second === 'completion') ? 'span' : null;
}

function clueIn(text: string): HeaderConcept | undefined {
  for (const spelling of spellingsOf(text)) {
    const clue = HEADER_CLUES.find(([, pattern]) => pattern.test(spelling));
    if (clue) return clue[0];
  }
  return undefined;
}

const ASIDE = /[([【「][^)\]】」]*[)\]】」]/g;
const HAN_RUN = new RegExp(`[${HAN}]`, 'u');

/** `责任人 Risk owner` is read as 责任人, then as `risk owner`; `Baseline_Finish` as `baseline finish`. */
function spellingsOf(header: string): string[] {
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  const bare = plain.replace(ASIDE, ' ').trim();
  const words = [bare, plain].map((text) =>
    // 负责人及联系方式 is who answers.
    text
      .replace(/(?<=.)\s*(?:及其?|和|与|、|\/)\s*(?:联系)?(?:方式|电话|手机号?码?)$/, '')
      .replace(/^[^\p{L}\p{N}%#]+|[^\p{L}\p{N}%#?]+$/gu, ''),
  );
  // 完成的时间 is 完成时间.
  const joined = words.map((text) => (HAN_RUN.test(text) ? text.replace(/\s+|(?<=..)的(?=..)/gu, '') : text));
  const latin = words.map((text) =>
    text
      .replace(new RegExp(`[${HAN}]+`, 'gu'), ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const han = words.map((text) => text.replace(new RegExp(`[^${HAN}]+`, 'gu'), ''));
  const all = HAN_RUN.test(plain) ? [...joined, ...han, ...latin] : joined;
  return [...new Set(all)].filter((text) => text !== '');
}
