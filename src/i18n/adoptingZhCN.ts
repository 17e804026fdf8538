/** Taking over a team's own table, in Chinese; a part of `zhCN`. */
export const adoptingZhCN = {
  'problem.sheetCut': '“{sheet}”从第 {row} 行起没有读取。',
  'problem.sheetCut.action': '上面隔着很多空行，或者行数太多。要接入这些行，先移到另一张表。',
  'problem.foreignTableGone': '“{sheet}”里找不到要接入的表。',
  'problem.foreignTableGone.action': '回到选表，再选一次。',
  'problem.foreignTableChanged': '“{sheet}”核对之后有改动，未写入。',
  'problem.foreignTableChanged.action': '再核对一次，然后接入。',
  'problem.noForeignTable': '没有发现可以接入的表。',
  'problem.noForeignTable.action': '表要有一行表头，下面至少一行内容。',
} as const;
