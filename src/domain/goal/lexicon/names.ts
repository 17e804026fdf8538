const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const BEFORE_OR_AFTER = '(?:之前|以前|前|为止|截止|止|内|之内|以内|起)?';

/** Dates and times, which hold digits but no figures of a goal. */
export const DATES: readonly RegExp[] = [
  `(?:19|20)\\d{2}年(?:度)?(?:(?:\\d{1,2}[-~至到])?(?:1[0-2]|0?[1-9])月份?)?(?:\\d{1,2}[日号])?(?:[底末初中])?${BEFORE_OR_AFTER}`,
  `\\d{2}年(?:1[0-2]|0?[1-9])月份?(?:\\d{1,2}[日号])?${BEFORE_OR_AFTER}`,
  `(?:19|20)\\d{2}[-~](?:19|20)\\d{2}年度?${BEFORE_OR_AFTER}`,
  `(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])(?:[-./]\\d{1,2})?(?!\\s*(?:±|\\+/-))(?![\\d%‰家户人名位台部辆元块次起个件套单笔项篇场份条批吨公千克米天小分万亿kKwW])${BEFORE_OR_AFTER}`,
  `(?:1[0-2]|0?[1-9])月(?:份)?(?:\\d{1,2}[日号])?[-~至到]\\d{1,2}(?:月(?:份)?(?:\\d{1,2}[日号])?|[日号])${BEFORE_OR_AFTER}`,
  `\\d{1,2}[-~至到、](?:1[0-2]|0?[1-9])月(?:份)?[底末初中]?${BEFORE_OR_AFTER}`,
  `(?:1[0-2]|0?[1-9])月\\d{1,2}(?=之前|以前|前|截止|止|,|$)${BEFORE_OR_AFTER}`,
  `(?:1[0-2]|0?[1-9])月(?:\\d{1,2}[日号]|份|[上中下]旬|[底末初中])?${BEFORE_OR_AFTER}`,
  `\\d{1,2}\\.\\d{1,2}[-~]\\d{1,2}\\.\\d{1,2}(?![\\d%])`,
  `\\d{1,2}[./-]\\d{1,2}[日号]?(?:之前|以前|前|为止|截止|止)`,
  `(?:截至|截止到|截止至|截止)\\s*\\d{1,2}[./-]\\d{1,2}[日号]?(?![\\d%家人台元万])`,
  `(?:截至|截止到|截止至|截止)\\s*\\d{1,2}[日号]`,
  `\\d{1,2}[日号](?:之前|以前|前|为止|截止|止)`,
  `第?[一二三四1-4]季度?${BEFORE_OR_AFTER}`,
  `[上下]半年(?:度)?${BEFORE_OR_AFTER}`,
  `(?:\\b[QH][1-4](?:\\s*(?:19|20)\\d{2})?|\\bFY\\s?\\d{2,4}|\\b(?:19|20)\\d{2}\\s?[QH][1-4])(?![\\d%])`,
  `(?:\\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]s of|[Oo]n|[Ii]n|[Ss]ince|[Dd]ue|[Ee]nd of)\\s+)*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d%.]))?(?:,?\\s+20\\d{2})?(?=\\W|$)`,
  `\\b(?:[Bb]y|[Ii]n|[Ff]or|[Bb]efore|[Uu]ntil|[Yy]ear|[Dd]uring)\\s+20\\d{2}(?![\\d%]|[,./-]\\d)`,
  `\\b20[1-3]\\d(?=\\s+(?:(?:annual|full[- ]year|total)\\s+)?(?:revenue|sales|target|goal|budget|profit|plan|ARR|GMV|EBITDA|margin|growth|cost|spend)\\b[^,;\\n\\d]*\\d)`,
  `\\b(?:[Bb]y|[Bb]efore|[Oo]n|[Uu]ntil)\\s+\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\d%])`,
  `\\b(?:[Bb]y|[Bb]efore|[Oo]n|[Uu]ntil)\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)`,
  `\\b(?:[Oo]ver|[Ii]n|[Ww]ithin|[Dd]uring|[Ff]or|[Oo]ver)\\s+(?:the\\s+)?(?:first|next|coming|last|past|previous)\\s+(?:\\d{1,2}\\s+)?(?:days?|weeks?|months?|quarters?|(?:fiscal |financial )?years?)\\b`,
  `\\d{1,2}:\\d{2}(?::\\d{2})?${BEFORE_OR_AFTER}`,
].map((source) => new RegExp(source, 'y'));

/** Names that hold digits: V2, 5S, ISO9001, 第3批, TOP10, 《2026计划》. */
export const NAMES: readonly RegExp[] = [
  // The scale of a mark: 4.5分（满分5分）, 5分制.
  '满分(?:为|是)?\\s?\\d{1,4}(?:分|(?![\\d.]*\\s?[人名家个台%万]))|\\d{1,4}分制',
  '《[^《》]{0,60}》',
  '第\\s?(?:\\d{1,3}(?![\\d.,%])|[一二三四五六七八九十百]{1,4})(?:期|批|版|次|轮|步|名|位|项|个|届|章|条|代|级|阶段|周|天|年)?',
  '[7五5]\\s?[x×*]\\s?(?:24|8)(?:小时|h)?|24/7',
  '\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})+',
  '\\b(?:[Ss]ev|Severity|Priority|Class|Type|Category|Cat|Round|Gate|Wave|Module|Zone|Scope|COVID|Week|SOC)[ -]?\\d{1,2}(?![\\d.,%])(?!\\s?%)',
  // Calls per day 50 has a figure, close by day 5 a place in an order.
  '(?<!\\b(?:per|a|each|every|the|/)\\s?)\\b(?:[Dd]ay|[Rr]ank|[Pp]osition|[Pp]lace|[Gg]rade|[Ll]ine|[Pp]age|[Tt]ab|[Ss]heet|[Rr]ow|[Ss]tep|[Ss]ection|[Aa]ppendix|[Aa]nnex)\\s\\d{1,3}(?![\\d.,]*[%\\d])(?!\\s?(?:%|percent))',
  '\\d{1,3}(?:st|nd|rd|th)(?=\\s+[A-Za-z])',
  // 5-star rating 4.7, 30-day retention 40%.
  '\\d{1,3}-(?:star|day|week|month|year|hour|minute|point|step)\\b(?=[^\\d,;\\n]*\\d)',
  '8D(?![A-Za-z])|5W[12]H|4M1E|123(?:45|15|06)(?=工单|热线|平台|投诉|市民|服务)|[三3567]S(?![A-Za-z])|[234]D(?![A-Za-z])|[2-6]G(?![A-Za-z])|[2Bb]2[BbCc](?![A-Za-z])|2[BC](?![A-Za-z])|O2O|4S店?',
  '(?:排名)?前\\s?\\d{1,3}(?:名|位|强)?(?![\\d天日周月年小个%万千百.])',
  '(?:ISO/TS|ISO/IEC|ISO|IATF|GB/T|GB|CMMI|TOP|PM|CET|IPv|RFC|SOC|Top|iOS|HTTP)[\\s-]?\\d[\\d.:-]{0,12}(?![\\d.]*%)',
  '(?:[Nn]o\\.|#|[Pp]hase|[Ss]tage|[Ss]print|[Ll]evel|[Vv]ersion|[Bb]atch|[Tt]ier|[Ii]tem|[Rr]oom)\\s?\\d{1,3}(?!\\d)(?![\\d.]*\\s?%)',
  '(?:[A-Z]\\d{1,4}|[vpt]\\d{1,2})(?!\\d)(?:\\.\\d+)*[A-Za-z]?(?![\\d.]*%)(?![家人台套件次元万单%])',
  // KR1: 新增客户100家, O2 with what it asks for behind it.
  '(?<![A-Za-z])(?:KR|OKR|O)\\s?\\d{1,2}(?:\\.\\d{1,2})?(?=\\s*[:、)-]|\\s+[^\\d\\s%]|[\\u4e00-\\u9fff])(?!\\s*[家人台套件次元万亿单个%])',
  // 10号完成 is a day, 3号线 a name.
  '\\d{1,3}号(?!码)',
  '618(?=大促|年中|活动|购物)|双\\s?1[12]|38(?=大促|女神节)|3C(?=认证|证书|产品|数码)',
  '[TD]\\+\\d{1,2}(?![\\d.%])',
  '1[对vV:]1(?![\\d:])|一对一|一体化|一线|一站式|一次性|一次|一致|一手|一流|一二线|十大|百强|千万级|三方|双十一|二次|两化|统一|唯一|同一|万一|第一|进一步|一些|一般|一定|一直|一起|一样|十分|千方百计|万科|万达|百货|百度|四川|五金|六安|七夕|八达',
].map((source) => new RegExp(source, 'y'));

/** How any of these begins, to pass over the rest of a text quickly. */
export const BEGINS_NAME = /[\dA-Za-z《#满一二两三四五六七八十百千万第前排上下截双统唯同进]/;
