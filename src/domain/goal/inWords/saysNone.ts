import { suggestsLower } from '../lexicon/directionHints';

const WHEN =
  /^(?:(?:本|当|上|全)?(?:月|季度?|年度?|周|期)(?:内|度)?|(?:截至)?(?:目前|当前)|截至今(?:日|天)|至今|今年|均|共|实际)+/;
/** With nothing behind it, or what there was none of: 未发生, 无安全事故, 没有收到投诉. */
const NONE =
  /^(?:无|没有?|零|未(?:曾|有)?(?=发生|出现|发现|收到|产生|接到)|均?无)(?:有?(?:发生|出现|发现|收到|产生|接到))?(?<what>[\p{Script=Han}]{0,12})$/u;
const ENGLISH_NONE =
  /^(?:none|nil|zero|no (?:new |major |serious |reported )?(?<what>[a-z -]{3,40}?))(?: (?:occurred|happened|reported|recorded|received|so far|to date|this month|this quarter|this year))*$/i;

/** True for the words of an actual that say that nothing of what its goal wants none of came about: 未发生, 无, none. */
export function saysNone(text: string): boolean {
  const plain = text.replace(/[\s。.,，;；!！]+$/, '').trim();
  const found = NONE.exec(plain.replace(/\s+/g, '').replace(WHEN, '')) ?? ENGLISH_NONE.exec(plain);
  const what = found?.groups?.what ?? '';
  return found !== null && (what === '' || suggestsLower(what, false));
}

const WANTED_NONE =
  /(?:不(?:得|能|可|允许|准)?(?:再)?(?:发生|出现)|杜绝|避免|防止|无|\b(?:no|avoid|prevent|without)\b)(?<what>[^,，;；。]*)/i;
/** What is built or passed without a fault is a result of its own. */
const RESULT = /完成|上线|交付|升级|改造|建设|通过|验收|complete|launch|deliver|pass/i;

/** True for a goal in words that there be none of something bad: 不发生安全事故, 无重大投诉. */
export function wantsNone(goal: string): boolean {
  const what = WANTED_NONE.exec(goal)?.groups?.what ?? '';
  return suggestsLower(what, false) && !RESULT.test(goal);
}
