import { isBlankWord } from '../../../domain/cells/isBlankWord';
import { plainText } from '../../../domain/cells/plainText';
import { readOnce } from '../../../domain/cells/readOnce';
import { LANGUAGES } from '../languages';
import { COMPOUND_NAME, NOBODY, NOBODY_FORMS, TITLE } from './ownerWords';
import { isFamilyName, isUnit, listedOwners, splitOwners } from './splitOwners';

/** Who answers for a row (SPEC section 5). */
export type OwnerReading =
  | { kind: 'blank' }
  | { kind: 'one'; owner: string }
  | { kind: 'several'; first: string; others: readonly string[] }
  /** 全体, 各部门, 项目组: nobody in particular. */
  | { kind: 'everybody'; text: string };

/** More than that is no name but a text; what is in front of it is read. */
const LONGEST = 200;
/** Two people and what at least one of them is. */
const FEWEST_WITH_PARTS = 3;
/** 张三 主责，李四配合: what each does, not who. */
const PARTS =
  '主责|负责|牵头|主导|配合|协助|支持|协办|主办|审核|审批|复核|把关|督办|跟进|对接|执行|接手|接替|接管';
const PART_PLAYED = new RegExp(
  `(?<=[\\p{Script=Han}]{2}\\s?)(?:共同|联合|分别)?(?:${PARTS})$|(?<=[\\p{Script=Han}]{2})(?:共同|联合)$|^(?:${PARTS})(?::|$)`,
  'u',
);
/** ①张三②李四: a mark in front of each, which half-width text would have as digits of the name. */
const ITEM_MARKS = /[\u2460-\u2473]/g;
/** 张三（3月起）: from or until when, not who. */
const SINCE_WHEN =
  /\s*[([【](?:自|从|至|截至|since|from|until|till|as of)?\s*(?:\d[\d\s年./-]*(?:[月日号]|(?<=\d[./-]\d{1,2}))|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,4})?)[\d\s年月日号./~至到-]*(?:份|初|中|底|末|[上中下]旬)?(?:起|开始|以?后|之后|以?前|之前|止|为止|离职|到岗|入职|接手)?[)\]】]/giu;
/** 张三 13800000000, 电话：13800000000: how to reach whom, not who. */
const PHONE =
  /[\s,、;(（]*(?:(?:联系)?(?:电话|手机)号?码?|联系方式|\b(?:tel|phone|mobile)\.?)?\s*[:：]?\s*(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)[)）]*/gi;
/** Ann (backup: Bob), 张三（配合：李四）: brackets that name another one. */
const ANOTHER =
  /\s*\((?:backup|back-up|deputy|support|secondary|stand-in|with|备份?|副手|协助|协办|配合|替补|代理|[A-Z]岗|副)(?:人)?(?::\s*|\s+)(?<name>[^():]{2,40})\)/giu;
/** 张三 主 李四 副: which of the two. */
const WHICH = /^[主副辅备正]$/;
/** 由张三负责. */
const BY = /^由(?=[\p{Script=Han}]{2,}(?:负责|牵头|主导|主办|跟进|执行)$)/u;
/** 负责人：张三, A：张三, 后端：李四, PM: Ann: what the name is for, or 张三：前端 the other way round. */
const LABELLED = /^(?<label>[^:、,;]{1,12}?)\s*:\s*(?<rest>\S.*)$/u;
const WHAT_FOR =
  /(?:端|测试|开发|研发|产品|设计|运营|运维|实施|牵头|配合|主办|协办|主责|负责|责任|领导|岗|审核|审批|督办|跟进|对接|执行|组长|[责办头合理任]人|责任方|单位|部门|[^\p{Script=Han}]主|副)$|^(?:[主副]|[A-Z]{1,3}|owner|lead|backup|support|primary|secondary|tester|developer|dev|designer|reviewer|approver|deputy|主管|经办|主持|记录|统筹|策划|文案|摄影|摄像|联络|主讲|授课|值班|带班|监理|质检|正|辅)$/iu;
const EVERYBODY = new Set(
  [...LANGUAGES.flatMap(({ adopting }) => adopting.everybody.variants), ...NOBODY].map((word) =>
    word.toLowerCase(),
  ),
);

/**
 * Reads an owner cell: one person, role or department; several; or nobody in particular. The one reader of the
 * plan check, the tracker, the digests and adoption. Of several the first is the first owner. A department and
 * a person are one (`市场部/李四`, `IT部 张三`), and so are `市场部*经理`, `R&D部`, `张 三` and `张三 经理`.
 */
export const readOwner = readOnce((text): OwnerReading => {
  const plain = plainText((text.length > LONGEST ? text.slice(0, LONGEST) : text).replace(ITEM_MARKS, '、'))
    .replace(SINCE_WHEN, '')
    .replace(PHONE, '')
    .replace(ANOTHER, '、$<name>')
    .replace(/^[@、,;|/\s]+|[、,;|/\s]+$/g, '')
    .trim();
  if (isBlankWord(plain)) return { kind: 'blank' };
  if (isEverybody(plain)) return { kind: 'everybody', text: plain };
  const all = peopleIn(plain);
  const parts = all.filter((part) => !WHICH.test(part) || all.length < FEWEST_WITH_PARTS);
  const named = [...new Set(parts.map((part) => withoutPart(withoutLabel(part))))].filter(
    (part) => !isBlankWord(part),
  );
  const [first, ...others] = named;
  if (first === undefined)
    return /[\p{L}\p{N}]/u.test(plain) ? { kind: 'one', owner: plain } : { kind: 'blank' };
  // 张三、待定 names one, and the other is to be found.
  if (others.length === 0)
    return { kind: 'one', owner: parts.length > 1 || isLabelled(plain) ? first : withoutPart(plain) };
  const areLabelled = parts.every(isLabelled);
  return !areLabelled && isOnePerson(named, plain)
    ? { kind: 'one', owner: plain }
    : { kind: 'several', first, others };
});

/** 市场部/王敏、销售部 李强 are two people with their departments, not four owners. */
function peopleIn(plain: string): string[] {
  const listed = listedOwners(plain);
  if (listed.length < 2) return splitOwners(plain);
  return listed.flatMap((text) => {
    const parts = splitOwners(text);
    return parts.length > 1 && isOnePerson(parts, text) ? [text] : parts;
  });
}

/** The owners a cell names, in order; a text that names nobody in particular stands for itself. None for a blank. */
export function ownersOf(text: string): readonly string[] {
  const reading = readOwner(text);
  switch (reading.kind) {
    case 'blank':
      return [];
    case 'one':
      return [reading.owner];
    case 'everybody':
      return [reading.text];
    case 'several':
      return [reading.first, ...reading.others];
  }
}

/**
 * The person of a department and a person in one cell: 李四 of `市场部/李四` and `市场部 李四`; null for a person alone, a
 * department, and a post such as `市场部/经理`.
 */
export function personInUnit(owner: string): string | null {
  const reading = readOwner(owner);
  if (reading.kind !== 'one') return null;
  const split = splitOwners(plainText(reading.owner));
  const parts = isPersonFirst(split) ? [...split.slice(1), split[0] ?? ''] : split;
  const person = parts.at(-1) ?? '';
  const units = parts.slice(0, -1);
  const isPerson = units.length > 0 && units.every(isUnit) && !isUnit(person) && !TITLE.test(person);
  return isPerson ? person : null;
}

/** 市场部：张三 says where he is, as 市场部/张三 does, and stays. */
function withoutLabel(part: string): string {
  const { label = '', rest = '' } = LABELLED.exec(part)?.groups ?? {};
  if (isFamilyName(label)) return label;
  return label !== '' && WHAT_FOR.test(label) ? rest : part;
}

const isLabelled = (part: string): boolean => withoutLabel(part) !== part;

const withoutPart = (part: string): string => part.replace(BY, '').replace(PART_PLAYED, '').trim();

function isEverybody(plain: string): boolean {
  const word = plain.toLowerCase();
  return EVERYBODY.has(word) || NOBODY_FORMS.test(plain);
}

/** Marks that list: 市场部、张三 are two, 市场部/张三 is one. */
const LISTED = /[、,;|&+@→]/;

/** 张伟/生产部, as cards have it; 市场部/张伟 the other way round. */
const isPersonFirst = ([person = '', ...units]: readonly string[]): boolean =>
  units.length > 0 && isFamilyName(person) && !isUnit(person) && units.every(isUnit);

/** 张 三 is a name with a space in it, 张三 经理 a name and its title, 市场部 一组 张三 a person and where he is. */
function isOnePerson(parts: readonly string[], plain: string): boolean {
  if (parts.every((part) => [...part].length === 1)) return /^[\p{Script=Han}\s]+$/u.test(plain);
  // 欧阳 锋: nobody is called by one character.
  if (COMPOUND_NAME.test(plain)) return true;
  if (LISTED.test(plain.replace(/(?<![A-Z])[A-Z]&[A-Z](?![A-Za-z])/g, ''))) return false;
  const names = TITLE.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  const units = names.slice(0, -1);
  if (isPersonFirst(parts) && parts.join('') === plain.replace(/[\s/]/g, '')) return true;
  return names.length === 1 || (units.every(isUnit) && !isUnit(names.at(-1) ?? ''));
}
