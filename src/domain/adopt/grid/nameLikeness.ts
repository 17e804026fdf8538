/** The family names most Chinese bear; with them two or three characters are a person, without them maybe not. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳司徒上官诸葛小老阿';

const DEPARTMENT =
  /^[\p{Script=Han}A-Za-z]{1,8}(?:部门?|组|室|处|科|中心|团队|公司|经理|主管|专员|总监|工程师|主任)(?:[*·/-]?[\p{Script=Han}]{0,4})?$/u;
const ROLE =
  /\b(?:manager|team|lead|leader|engineer|director|department|dept|officer|analyst|designer|developer|pm|po|qa|admin|coordinator|supervisor|owner)s?\b/i;
const FULL_NAME = /^\p{Lu}[\p{L}'-]+,? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u;
const SHORT_HAN = /^[\p{Script=Han}·]{2,4}$/u;
const ONE_WORD = /^\p{Lu}[\p{L}.'-]*$/u;

/** Nobody lists more people in a cell; longer texts are essays. */
const LONGEST = 500;

/**
 * Whether a text is the name of a person or a role: `name` where it reads as nothing else, `maybe` for a
 * department, two or three characters or a capitalised word, which a phase or a product may be as well.
 * Several names in one cell are judged part by part.
 */
export function nameLikeness(text: string): 'name' | 'maybe' | null {
  if (text.length > LONGEST) return null;
  const parts = text
    .normalize('NFKC')
    .split(/[、,，/;；&+\n]\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const likes = parts.map(partLikeness);
  if (likes.includes(null)) return null;
  return likes.includes('name') ? 'name' : 'maybe';
}

function partLikeness(part: string): 'name' | 'maybe' | null {
  if (DEPARTMENT.test(part)) return 'maybe';
  if (SHORT_HAN.test(part)) {
    if (part.length > 3) return FAMILY_NAMES.includes(part.slice(0, 2)) && part.length === 4 ? 'maybe' : null;
    return FAMILY_NAMES.includes(part[0] ?? '') ? 'name' : 'maybe';
  }
  if (ROLE.test(part) && part.length <= 30) return 'name';
  if (FULL_NAME.test(part)) return 'maybe';
  return ONE_WORD.test(part) ? 'maybe' : null;
}
