import { visitSampleWorkbook } from './visitSampleWorkbook';

describe('every screen of an English workbook: nothing cut off, axe content', () => {
  visitSampleWorkbook(['en']);
});
