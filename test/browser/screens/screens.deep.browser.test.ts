import { visitSampleWorkbook } from './visitSampleWorkbook';

describe('every screen of a Chinese workbook in every look, in both languages: nothing cut off, axe content', () => {
  visitSampleWorkbook(['zh-CN', 'en']);
});

describe('every screen of an English workbook in every look, in both languages: nothing cut off, axe content', () => {
  visitSampleWorkbook(['en', 'zh-CN']);
});
