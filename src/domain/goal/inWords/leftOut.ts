import { plainText } from '../../cells/plainText';

const BETWEEN = /[、,;/\n]|(?<=[^\s])(?:以及|和|及|与)(?=[^\s])|\s+and\s+|[①-⑳]/;
/** What is done with the things a goal lists says nothing of which they are. */
const VERBS =
  /^(?:[于在对将把并再]|按时|按期|全面|全部|年内|完成|实现|上线|交付|发布|建立|制定|制订|编制|编写|修订|修改|完善|优化|健全|推进|开展|组织|落实|研究|调研|设计|开发|搭建|建设|建成|启动|投产|验收|通过|签订|签署|取得|输出|提交|举办|召开|\d{1,2}月(?:\d{1,2}[日号]|底|末)?(?:之|以)?前|(?:complete|launch|deliver|finish|release|publish|implement|set up|the|an?)\b)+\s*/i;
const ALL = /全部|全都|均|都|所有|各项|悉数|一并|\b(?:all|both|everything)\b/i;
const FEWEST = 2;
/** Of an essay nothing is listed. */
const LONGEST = 500;

/**
 * A thing that a goal in words lists and an actual that names others of them leaves out: 测试 of 完成需求评审、开发、测试, of
 * which 需求评审、开发 are done. Null where all are named, or none of them.
 */
export function leftOut(goal: string, actual: string): string | null {
  const [listed, said] = [plainText(goal), plainText(actual).toLowerCase()];
  if (ALL.test(said) || goal.length > LONGEST) return null;
  const items = listed
    .replace(/\([^()]*\)/g, '')
    .split(BETWEEN)
    .map((part) =>
      part
        .trim()
        .replace(VERBS, '')
        .replace(/[。.!]+$/, ''),
    )
    .filter((item) => keyOf(item) !== '');
  if (items.length < FEWEST) return null;
  const missing = items.filter((item) => !said.includes(keyOf(item)));
  return missing.length > 0 && missing.length < items.length ? (missing[0] ?? null) : null;
}

/** What identifies an item in another text: its first Latin word, or its first two Chinese characters. */
function keyOf(item: string): string {
  return (/^[a-z0-9][a-z0-9.-]*|^\p{Script=Han}{2}/iu.exec(item)?.[0] ?? '').toLowerCase();
}
