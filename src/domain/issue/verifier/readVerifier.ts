import { isBlankWord } from '../../cells/isBlankWord';
import { plainText } from '../../cells/plainText';

/** Forms that name a verifier beyond doubt; 效果验证通过 names nobody. */
const FORMS = [
  /(?:验证|复核|确认|核查)人(?:(?:员|签字|签名|姓名)\s{0,3}[:：]|(?:为|是)?\s{0,3}[:：]?)\s{0,3}(?!意见|结论|签[字名]|姓名|员|数|均|已|未)([^\s,，。;；、:：()（）]{1,40})/,
  /由\s{0,3}([^\s,，。;；、:：()（）]{1,20}?)\s{0,3}(?:负责)?(?:进行)?(?:验证|复核|核查|确认)/,
  /\bverified by\s{1,3}([^,.;:()\n]{1,40}?)(?=\s{1,3}on\b|\s{0,3}[,.;:()\n]|\s{0,3}$)/i,
  /\bverifier\s{0,3}:\s{0,3}([^,.;:()\n]{1,40})/i,
];

/** In front of the form: nobody has verified yet. */
const NOT_YET =
  /(?:[未没待等请拟将须需应要不]|没有|需要|计划|准备|安排|打算|等待)(?:经过?|再|能够?|会)?$|(?:\b(?:not|never|to be|will be|should be|must be|needs? to be|awaiting|pending|cannot be)|n['’]t)(?: yet| been| be)*\s{1,3}$/i;
/** In a place for a name. */
const NOBODY =
  /^(?:待.{0,3}|未.{0,3}|暂[无缺定]|空缺?|同上|某人|tb[acd]|none|nobody|no one|pending|unassigned)$/i;

/** A verifier is named in the first lines. */
const LONGEST_VERIFICATION = 2000;

/** Who verified an issue, from the text of 验证结果 (`验证人：李四`, `由质检部验证`, `verified by Li Si`); null when it names nobody. */
export function readVerifier(verification: string): string | null {
  return findVerifier(verification)?.name ?? null;
}

/** The verifier with the place in the text where the name begins. */
export function findVerifier(verification: string): { name: string; at: number } | null {
  const text = verification.slice(0, LONGEST_VERIFICATION);
  for (const form of FORMS) {
    const found = form.exec(text);
    const name = found?.[1]?.trim();
    if (!found || !name || NOT_YET.test(text.slice(0, found.index))) continue;
    if (!isBlankWord(name) && !NOBODY.test(name))
      return { name, at: found.index + found[0].lastIndexOf(name) };
  }
  return null;
}

/** True when two cells mean one person: the same name regardless of its spaces and marks, or one with its department in front. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));
}

const LONGEST_NAME = 200;

function plainName(text: string): string {
  return plainText(text.slice(0, LONGEST_NAME))
    .toLowerCase()
    .replace(/[\s*·.]+/g, '');
}
