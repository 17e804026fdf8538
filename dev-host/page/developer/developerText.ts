import type { ColleagueEdit } from './colleagueEdits';
import type { Person } from '../addin/people';
import type { PageLanguage } from '../shell/pageText';

/** Texts of the developer panel, which Excel does not have. */
export interface DeveloperText {
  developer: string;
  notExcel: string;
  people: Record<Person, string>;
  anybody: string;
  openColleague: string;
  closeColleague: string;
  whose: string;
  whichBatch: string;
  /** Legend of the edits that the colleague makes before that batch. */
  colleagueFirst: string;
  edits: Record<ColleagueEdit, string>;
  /** What the colleague writes into a cell. */
  written: string;
  thenBatch: string;
  errorCode: string;
  times: string;
  afterEffect: string;
  fail: string;
  seconds: string;
  delay: string;
  silence: string;
  nothingPlanned: string;
  takeBack: string;
  /** e.g. “插入一行：我的第 1 批之前”. */
  planned(what: string, whose: string, from: number): string;
  noTable: string;
  editFailed(what: string, reason: string): string;
}

const chinese: DeveloperText = {
  developer: '开发者',
  notExcel: '替身专用，Excel 中没有：用来试验多人协作和出错的情形。',
  people: { me: '我', colleague: '同事' },
  anybody: '任何人',
  openColleague: '打开同事的窗格',
  closeColleague: '关闭同事的窗格',
  whose: '谁的批次',
  whichBatch: '第几批',
  colleagueFirst: '这批之前，同事先…',
  edits: {
    insertRow: '在首行上方插入一行',
    deleteRow: '删除首行',
    sort: '按选中的列降序排序',
    editCell: '改写选中的单元格',
    protect: '保护工作表',
    filter: '按选中的值筛选',
    deleteTable: '删除表格',
  },
  written: '同事改过',
  thenBatch: '让这批…',
  errorCode: '错误代码',
  times: '次数',
  afterEffect: '执行之后才出错',
  fail: '出错',
  seconds: '秒',
  delay: '延迟',
  silence: '永不应答',
  nothingPlanned: '没有安排。',
  takeBack: '全部取消',
  planned: (what, whose, from) => `${what}（${whose}的第 ${from} 批）`,
  noTable: '当前工作表没有表格。',
  editFailed: (what, reason) => `同事未能${what}：${reason}`,
};

const english: DeveloperText = {
  developer: 'Developer',
  notExcel: 'Only in the stand-in, not in Excel: to try out working with others and failing requests.',
  people: { me: 'Me', colleague: 'Colleague' },
  anybody: 'Anybody',
  openColleague: "Open the colleague's pane",
  closeColleague: "Close the colleague's pane",
  whose: 'Whose batch',
  whichBatch: 'Batch no.',
  colleagueFirst: 'Before it, the colleague does this:',
  edits: {
    insertRow: 'Insert a row above the first',
    deleteRow: 'Delete the first row',
    sort: 'Sort by the selected column, descending',
    editCell: 'Rewrite the selected cell',
    protect: 'Protect the sheet',
    filter: 'Filter by the selected value',
    deleteTable: 'Delete the table',
  },
  written: 'Changed by the colleague',
  thenBatch: 'Make that batch',
  errorCode: 'Error code',
  times: 'Times',
  afterEffect: 'only after it was carried out',
  fail: 'Fail',
  seconds: 'Seconds',
  delay: 'Wait',
  silence: 'Stay unanswered',
  nothingPlanned: 'Nothing is planned.',
  takeBack: 'Take all back',
  planned: (what, whose, from) => `${what} (${whose}, batch ${from})`,
  noTable: 'The active sheet has no table.',
  editFailed: (what, reason) => `The colleague could not: ${what}: ${reason}`,
};

export function developerText(language: PageLanguage): DeveloperText {
  return language === 'zh-CN' ? chinese : english;
}
