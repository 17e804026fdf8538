import { issueStateReading, taskStatusReading } from './readStatus';

/** What a cell that says how to fill in the cells below it is like, in Chinese and in English. */
const GUIDANCE: readonly RegExp[] = [
  /^(?:非?必填|必须填写|可?选填|可选|必选|自动(?:计算|生成|填充|带出)|勿填|不填|下拉\p{Script=Han}{0,3}|单选|多选|文本|字符串?|数字|整数|日期|时间|枚举|人员|百分比)(?:项|型|类型|格式)?(?:$|[,，;；:：(])/u,
  /^请|请(?:填写|选择|输入|简要|勿|按|注明)|(?:填写|填入|写明|注明|输入|选择)(?:具体|本|该|完整|真实|责任|姓名|任务|日期|时间|名称)|下拉(?:选择|菜单|列表|框)|从\p{Script=Han}{0,2}列表|格式\s*(?:[:：为]|如)|^(?:简要|简单|详细|具体)(?:描述|说明|概述|写明)|^(?:描述|说明|填写|输入|选择|注明|列出|写明)(?!书|会|文)|^只(?:写|填)|\p{Script=Han}一个?(?:人|位)$/u,
  /^(?:如|例如?|比如|示例)\s*[:：]/u,
  /^(?:please|enter|select|choose|describe|provide|specify|list|state|explain|mention|record|capture|insert|type|indicate|pick|fill in|use|note)\b/,
  /^(?:who|what|when|where|why|how|which)\b/,
  /^(?:(?:the|a|an|brief|short|unique|full|clear|detailed|concise|actual|planned|expected|current) )*(?:description|name|date|number|person|id|identifier|list|summary|explanation|reason|status|title|priority|owner)(?: (?:of|the|for|when|on|by|that|who|in|to|assigned|responsible)\b.*)$/,
  /^(?:required|optional|mandatory|auto(?:matic(?:ally)?|-?generated|-?calculated|-?filled)?|calculated|formula|free text|text|drop-?down(?: list)?|pick ?list|yes\/no|y\/n)\b/,
  /(?:from (?:the )?(?:drop-?down|list)|^e\.?g\.?\b|for example)/,
  /^(?:[<[{].+[>\]}]|#|x{2,}|\.{3})$/,
];

/** How a date is to be written: yyyy-mm-dd, 年/月/日, 20XX年XX月XX日. */
const DATE_MASK =
  /^(?:(?:20)?[xX]{2,4}|y{2,4}|年|m{1,3}|月|d{1,2}|日)(?:\s*[-/.年月日]?\s*(?:[xX]{1,4}|y{2,4}|年|m{1,3}|月|d{1,2}|日))+$/i;

/** True for a text that tells people what to write in the cells below it, and is nothing they wrote themselves. */
export function isGuidanceText(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[(【](.*)[)】]$/s, '$1')
    .trim();
  const lower = plain.toLowerCase();
  return GUIDANCE.some((pattern) => pattern.test(lower)) || DATE_MASK.test(plain) || isListOfChoices(plain);
}

/** Open/Closed, 未开始/进行中/已完成, H/M/L, 是/否: what may be chosen. */
function isListOfChoices(text: string): boolean {
  const choices = text.split(/\s*(?:[/|、,，;；]|\bor\b|或)\s*/).filter((choice) => choice !== '');
  return choices.length >= 2 && choices.every(isChoice);
}

function isChoice(choice: string): boolean {
  if (/^(?:h|m|l|high|medium|med|low|critical|y|n|yes|no|高|中|低|是|否|红|黄|绿)$/i.test(choice))
    return true;
  const readings = [taskStatusReading(choice), issueStateReading(choice)];
  return readings.some((reading) => reading.kind === 'status' && reading.listed);
}
