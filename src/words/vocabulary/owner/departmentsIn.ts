import { plainText } from '../../../domain/cells/plainText';

/** What asks for help is said in the first lines. */
const LONGEST = 500;
/** 设计部 in 设计部支持, IT部门, 数据中心; a name of up to six characters before the ending. */
const DEPARTMENT =
  /(?:[\p{Script=Han}]{1,6}?|[A-Z&]{2,5}|[A-Z][a-z]+)(?:事业部|部门|部(?![分队件位署落])|中心|车间|仓库|科室|办公室)/gu;
/** Words a name never begins with, taken off the front: 需要设计部, 请财务部, 和采购部. */
const IN_FRONT =
  /^(?:需要|需求|需|由|请|让|和|与|及|向|找|等|经|协调|联系|申请|要求|配合|支持|对接|通知|其他|其它|有关|相关|各|本|我|兄弟|内|外|全|局|总|上级|一)+/u;
const ENGLISH =
  /\b((?:[A-Z][\w&]*[ -]){0,2}[A-Z][\w&]*) (?:team|department|dept)\b|\bsupport (?:from|of) ([A-Z][\w&]*)/g;

/** The departments a free text names, each once, in order: 设计部 of 预算5000元,设计部支持. None of 内部, 各部门. */
export function departmentsIn(text: string): readonly string[] {
  const plain = plainText(text.slice(0, LONGEST));
  const chinese = [...plain.matchAll(DEPARTMENT)].flatMap(([found]) => {
    const name = found.replace(IN_FRONT, '');
    return /^(?:部门?|中心|车间|仓库|科室|办公室|事业部)$/.test(name) && !/仓库$/.test(name) ? [] : name;
  });
  const english = [...plain.matchAll(ENGLISH)].flatMap(([, team, other]) => team ?? other ?? []);
  return [...new Set([...chinese, ...english])];
}
