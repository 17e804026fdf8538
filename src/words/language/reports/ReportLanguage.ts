import type { LanguageCode } from '../Language';
import type { PortfolioWords } from './PortfolioWords';
import type { QuarterWords } from './QuarterWords';
import type { ReportWords } from './ReportWords';

/** What a language says in files that are handed out: the month, the quarter, the portfolio of many workbooks. */
export interface ReportLanguage {
  code: LanguageCode;
  month: ReportWords;
  quarter: QuarterWords;
  portfolio: PortfolioWords;
}
