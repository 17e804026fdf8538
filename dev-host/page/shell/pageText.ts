export type PageLanguage = 'zh-CN' | 'en';

/** Every text of the page's own (the ribbon's come from the manifest, the grid's from Univer). */
export interface PageText {
  standIn: string;
  standInTip: string;
  open: string;
  save: string;
  untitled: string;
  /** Name of the file of a workbook an add-in made. */
  newWorkbook: string;
  newWorkbookMade: string;
  otherLanguage: string;
  homeTab: string;
  closePane: string;
  resizePane: string;
  ready: string;
  /** Chinese Excel's own words. */
  validationTitle: string;
  validationMessage: string;
  validationWarning: string;
  retry: string;
  cancel: string;
  ok: string;
  yes: string;
  no: string;
  protectedCell: string;
  protectedStructure: string;
  notAWorkbook(file: string): string;
  commandFailed(label: string, reason: string): string;
  startFailed: string;
  afterStartFailure: string;
  saveLosses: string;
  uncomputed(count: number): string;
  uncomputedTitle: string;
  moreFormulas(count: number): string;
}

const chinese: PageText = {
  standIn: 'Excel 替身 · 本机演示',
  standInTip: '这不是 Excel，而是 Opsbook 自带的替身：加载项和 Office.js 与真实环境相同，数据不离开本机。',
  open: '打开…',
  save: '下载 .xlsx',
  untitled: '工作簿1.xlsx',
  newWorkbook: '工作簿2.xlsx',
  newWorkbookMade: '加载项新建了一个工作簿。Excel 会在另一个窗口打开它；这里可以下载。',
  otherLanguage: 'English',
  homeTab: '开始',
  closePane: '关闭',
  resizePane: '调整窗格宽度',
  ready: '就绪',
  validationTitle: 'Microsoft Excel',
  validationMessage: '此值与此单元格定义的数据验证限制不匹配。',
  validationWarning: '是否继续？',
  retry: '重试',
  cancel: '取消',
  ok: '确定',
  yes: '是',
  no: '否',
  protectedCell:
    '您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。',
  protectedStructure: '工作簿受保护，不能更改。',
  notAWorkbook: (file) => `无法打开“${file}”。`,
  commandFailed: (label, reason) => `“${label}”未能运行：${reason}`,
  startFailed: '加载项没有打开',
  afterStartFailure: '改好后，重新运行 npm run demo。',
  saveLosses: '以下内容未能保留：',
  uncomputed: (count) => `${count} 个公式未计算`,
  uncomputedTitle: '这些公式在这里算不了，单元格里是文件保存的值：',
  moreFormulas: (count) => `另有 ${count} 个`,
};

const english: PageText = {
  standIn: 'Excel stand-in · local demo',
  standInTip:
    'This is not Excel but the stand-in that comes with Opsbook: add-in and Office.js are the real ones, and no data leaves this machine.',
  open: 'Open…',
  save: 'Download .xlsx',
  untitled: 'Book1.xlsx',
  newWorkbook: 'Book2.xlsx',
  newWorkbookMade:
    'The add-in made a new workbook. Excel opens it in a window of its own; here you can download it.',
  otherLanguage: '中文',
  homeTab: 'Home',
  closePane: 'Close',
  resizePane: 'Resize the pane',
  ready: 'Ready',
  validationTitle: 'Microsoft Excel',
  validationMessage: "This value doesn't match the data validation restrictions defined for this cell.",
  validationWarning: 'Continue?',
  retry: 'Retry',
  cancel: 'Cancel',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
  protectedCell:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  protectedStructure: 'Workbook is protected and cannot be changed.',
  notAWorkbook: (file) => `“${file}” could not be opened.`,
  commandFailed: (label, reason) => `“${label}” did not run: ${reason}`,
  startFailed: 'The add-in did not open',
  afterStartFailure: 'Put it right, then run npm run demo again.',
  saveLosses: 'These could not be kept:',
  uncomputed: (count) => `${count} formula${count === 1 ? '' : 's'} not calculated`,
  uncomputedTitle: 'These formulas cannot be worked out here; their cells show the values saved in the file:',
  moreFormulas: (count) => `and ${count} more`,
};

export function pageText(language: PageLanguage): PageText {
  return language === 'zh-CN' ? chinese : english;
}
