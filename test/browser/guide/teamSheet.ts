import { languageOf } from '../../../src/words/vocabulary/languages';
import { message } from '../../../src/words/language/message';
import { type Book, writeXlsx } from '../../../dev-host/book';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { sheetOf } from '../../domain/adopt/sheetOf';
import { teamBook } from '../../usecases/adopt/teamBook';
import type { GuideStory } from './GuidePicture';

const TITLES: Record<ManualLanguage, string> = { 'zh-CN': '6月重点工作', en: 'June tasks' };
/** Of the columns, in pixels. */
const WIDTHS = [40, 130, 90, 80, 80, 100, 150, 110];
const ROWS: Record<ManualLanguage, (string | number)[][]> = {
  'zh-CN': [
    ['序号', '工作内容', '负责人', '开始日期', '截止日期', '完成情况', '延期原因', '备注'],
    [1, '官网改版', '张三', '6.1', '6.15', '进行中', '', ''],
    [2, '客户回访', '李四', '6.5', '6月10日', '已完成', '', '回访 40 家'],
    [3, '库存盘点', '王五', '6.20', '6.31', '未开始', '仓库搬迁', ''],
    [4, '设备保养', '赵六', '6.3O', '7.5', '延期', '', '两台'],
  ],
  en: [
    ['#', 'Activity', 'Owner', 'Start date', 'Deadline', 'Progress', 'Reason for delay', 'Remarks'],
    [1, 'New website', 'Li Wei', '6.1', '6.15', 'In progress', '', ''],
    [2, 'Customer calls', 'Wang Fang', '6.5', '10 June', 'Done', '', '40 calls'],
    [3, 'Stock-taking', 'Chen Jie', '6.20', '6.31', 'Not started', 'Warehouse moves', ''],
    [4, 'Maintenance', 'Zhao Lei', '6.3O', '7.5', 'Late', '', 'Two machines'],
  ],
};

function bookOf(language: ManualLanguage): Book {
  const book = teamBook({ [TITLES[language]]: sheetOf(ROWS[language]) });
  for (const sheet of book.sheets) sheet.columns = WIDTHS.map((size) => ({ size }));
  return book;
}

/** A team has a sheet of its own and takes it over. */
export const TEAM_SHEET: GuideStory = {
  file: async (language) => ({
    name: language === 'en' ? 'Team.xlsx' : '团队.xlsx',
    bytes: Buffer.from(await writeXlsx(bookOf(language))),
  }),
  pictures: [
    {
      name: 'adopt',
      of: 'window',
      show: async ({ pane, say }, language) => {
        const start = message(languageOf(language), 'adopt.start', { title: TITLES[language] });
        await pane.getByRole('button', { name: start }).click();
        await pane.getByRole('button', { name: say('adopt.next') }).waitFor();
      },
    },
  ],
};
