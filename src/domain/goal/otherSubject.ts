import {
  BROUGHT_ABOUT,
  COUNTS,
  EMPTY_ENGLISH_WORDS,
  EMPTY_SUBJECT_WORDS,
  FINISHED,
  GAINED,
  BOOKED,
  HANDLED_WORDS,
  HELD,
  MEASURES,
  OTHER_STEPS,
  SAME_ENGLISH,
  SAME_SUBJECT,
  STAGES,
  STOCK,
  TURNING_ENGLISH,
  TURNING_WORDS,
} from './lexicon/subjectWords';

const HAN = /[\u4e00-\u9fff]/;

/**
 * True where the words of an actual are about something else than those of its goal: 流失客户 and 新增客户, 成本 and
 * 销售额. Either may leave words out that the other has (客户满意度, 满意度); where both have words of their own, or
 * one a word that turns the meaning, they differ. Words of two languages are not compared.
 */
export function isOtherSubject(goal: string, actual: string): boolean {
  if (HAN.test(goal) && HAN.test(actual)) return differInChinese(goal, actual);
  return !HAN.test(goal) && !HAN.test(actual) && differInEnglish(goal, actual);
}

function differInChinese(goal: string, actual: string): boolean {
  const [first, second] = [plainSubject(goal), plainSubject(actual)];
  if (HANDLED_WORDS.test(actual) && !HANDLED_WORDS.test(goal)) return true;
  if (first.length < 2 || second.length < 2) return false;
  if (turnsOf(first) !== turnsOf(second)) return true;
  if (GAINED.test(goal) && STOCK.test(actual) && !GAINED.test(actual)) return true;
  // What came in on balance is no other thing than a rise; of 新增 it is.
  if (second === '净增' && !GAINED.test(goal)) return false;
  const isDone = FINISHED.test(second) || (BROUGHT_ABOUT.test(second) && !OTHER_STEPS.test(goal));
  if (isDone && !STAGES.test(goal)) return false;
  const rest = withoutShared(first, second);
  const isCount = (one: string, other: string) => COUNTS.test(one) && !MEASURES.test(other);
  if (isCount(rest.first, rest.second) || isCount(rest.second, rest.first)) return false;
  // 关闭率 of a goal that 100% be closed.
  if (rest.first === '率' || rest.second === '率') return false;
  return rest.first !== '' && rest.second !== '';
}

/** The words that turn a meaning round, in a fixed order. */
function turnsOf(text: string): string {
  return [...new Set(text.match(TURNING_WORDS))].sort().join();
}

const NAMED = SAME_SUBJECT.flatMap((group) => {
  const [name = '', ...others] = group.split(' ');
  return others.map((word) => ({ word, name }));
}).sort((a, b) => b.word.length - a.word.length);
/** What an empty word is part of. */
const WHOLE = [
  '邀约',
  '约谈',
  '约见',
  '解约',
  '对接',
  '对账',
  '还款',
  '并网',
  '在职',
  '在岗',
  '到货',
  '到位',
  '到场',
  '到访',
  '到店',
  '到港',
  '到期',
  '迟到',
  '报到',
  '签到',
  '签约',
  '预约',
  '续约',
  '履约',
];
const EMPTY = [...EMPTY_SUBJECT_WORDS].sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(
  [...NAMED.map(({ word }) => word), ...SAME_SUBJECT.map((group) => group.split(' ')[0] ?? ''), ...WHOLE]
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const EMPTY_WORDS = new RegExp(EMPTY.join('|'), 'g');
const NAME_OF = new Map(NAMED.map(({ word, name }) => [word, name]));

/** The subject in one wording, without marks and words that say nothing; those within a known name stay. */
function plainSubject(text: string): string {
  const marks = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const parts: string[] = [];
  let at = 0;
  for (const { 0: word, index } of marks.matchAll(KNOWN)) {
    parts.push(marks.slice(at, index).replace(EMPTY_WORDS, ''), NAME_OF.get(word) ?? word);
    at = index + word.length;
  }
  return [...parts, marks.slice(at).replace(EMPTY_WORDS, '')].join('');
}

/** What each has for itself once the longest common parts are taken out. */
function withoutShared(first: string, second: string): { first: string; second: string } {
  let rest = { first, second };
  for (let shared = longestShared(first, second); shared !== '';) {
    rest = { first: rest.first.replace(shared, '\n'), second: rest.second.replace(shared, '\n') };
    shared = longestShared(rest.first, rest.second);
  }
  return { first: rest.first.replaceAll('\n', ''), second: rest.second.replaceAll('\n', '') };
}

function longestShared(first: string, second: string): string {
  let longest = '';
  for (let at = 0; at < first.length; at += 1) {
    for (let end = at + longest.length + 1; end <= first.length; end += 1) {
      const part = first.slice(at, end);
      if (part.includes('\n') || !second.includes(part)) break;
      longest = part;
    }
  }
  return longest;
}

/** LTIs of lost-time injuries, NPS and net promoter score. */
function isAcronymOf(short: string, long: string): boolean {
  const words = long.toLowerCase().match(/[a-z]+/g) ?? [];
  const letters = /^([a-z]{2,5}?)s?$/.exec(short.trim().toLowerCase())?.[1] ?? '';
  const initials = words.map((word) => word.charAt(0)).join('');
  return letters.length > 1 && words.length >= letters.length && initials.includes(letters);
}

function differInEnglish(goal: string, actual: string): boolean {
  if (isAcronymOf(actual, goal) || isAcronymOf(goal, actual)) return false;
  const [first, second] = [englishWords(goal), englishWords(actual)];
  if (first.size === 0 || second.size === 0) return false;
  const hasOwn = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].some((word) => !other.has(word));
  const turns = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].some((word) => TURNING_ENGLISH.has(word) && !other.has(word));
  if (turns(first, second) || turns(second, first)) return true;
  // 100 partners, 80 signed: how they were won names nothing else; of stores closed are no won ones.
  // Booked is not held yet.
  if (HELD.test(goal) && BOOKED.test(actual) && !HELD.test(actual)) return true;
  const [only] = second.size === 1 ? second : [];
  if (only === 'liv' || (only === 'win' && !/\bclos/i.test(actual))) return false;
  return hasOwn(first, second) && hasOwn(second, first);
}

const ENGLISH_NAMES = new Map(
  SAME_ENGLISH.flatMap((group) => {
    const [name = '', ...others] = group.split(' ');
    return others.map((word) => [word, name] as const);
  }),
);

function englishWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !EMPTY_ENGLISH_WORDS.has(word))
      .map(stem)
      .map((word) => ENGLISH_NAMES.get(word) ?? word)
      .filter((word) => word.length > 1),
  );
}

/** Customers and customer, closed and close. */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:ies|es|ed|ing|s|e|y)$/, '') : word.replace(/(?:s|e)$/, '');
  return bare.length > 3 ? bare.replace(/(.)\1$/, '$1') : bare;
}
