import type { LanguageCode } from '../Language';
import type { PortfolioWords } from './PortfolioWords';
import type { SampleText } from '../SampleText';
import type { QuarterWords } from './QuarterWords';
import type { ReportWords } from './ReportWords';

/**
 * What Today does not need of a language: the words of files that are handed out, which are the month, the quarter and
 * the portfolio of many workbooks, and the texts of the sample.
 */
export interface ReportLanguage {
  code: LanguageCode;
  month: ReportWords;
  quarter: QuarterWords;
  portfolio: PortfolioWords;
  sample: SampleText;
}
