import { visitSampleWorkbook } from './visitSampleWorkbook';

describe('every screen of a Chinese workbook, in both languages: nothing cut off, axe content', () => {
  visitSampleWorkbook(['zh-CN', 'en']);
});
