import { headerText, type SourceColumn } from '../../tables/tableCandidate';
import type { ColumnProfile } from './columnProfile';

const TITLE =
  /(?:名称|标题|主题|概述|概要|摘要|件名|タイトル)$|^(?:titel|bezeichnung|título|titre|titolo)(?![\p{L}])|\b(?:name|title|subject|summary|headline|(?:short|brief) description)$/iu;
const DESCRIPTION = /(?:描述|详情|详述|说明|现象|内容)$|\b(?:descriptions?|details?)$/i;
/** Of a list of these, a column named after them and no more is what each one is called. */
const NOUN = /^(?:issue|risk|problem|bug|defect|incident|finding|问题|风险|缺陷|故障|隐患|异常)s?$/i;
const OWN_IN_EACH_ROW = 0.9;

/** A short name of its own in each row: Task Name, 标题, Summary. */
export function isTitle(column: SourceColumn, { filled, rows, distinct }: ColumnProfile): boolean {
  return (
    TITLE.test(headerText(column)) &&
    filled >= rows * OWN_IN_EACH_ROW &&
    distinct >= filled * OWN_IN_EACH_ROW &&
    filled > 1
  );
}

/** The same of an issue, which may be called Risk or 问题 and no more. */
export function isIssueTitle(column: SourceColumn, profile: ColumnProfile): boolean {
  const isNoun = NOUN.test(headerText(column).trim());
  return isTitle(isNoun ? { ...column, group: '', label: 'Title' } : column, profile);
}

/** The text that says more than the title beside it: Description, 问题详情. */
export function isDescription(column: SourceColumn, { filled, sentences }: ColumnProfile): boolean {
  return DESCRIPTION.test(headerText(column)) && filled > 0 && sentences * 2 >= filled;
}
