import type { ReportLanguage } from '../language/reports/ReportLanguage';
import { portfolio } from './schema/portfolio';
import { sample } from './schema/sample';
import { quarterSentences } from './sentences/quarterSentences';
import { reportSentences } from './sentences/reportSentences';

export const zhCN: ReportLanguage = {
  code: 'zh-CN',
  month: reportSentences,
  quarter: quarterSentences,
  portfolio,
  sample,
};
