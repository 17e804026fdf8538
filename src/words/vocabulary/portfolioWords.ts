import { portfolio as en } from '../en/schema/portfolio';
import type { Language, LanguageCode } from '../language/Language';
import type { PortfolioWords } from '../language/reports/PortfolioWords';
import { portfolio as zhCN } from '../zh-CN/schema/portfolio';

/** A language's words for portfolios, one line each; apart from `LANGUAGES`, for the pane needs none of them. */
export const PORTFOLIO_WORDS: Readonly<Record<LanguageCode, PortfolioWords>> = { 'zh-CN': zhCN, en };

/** A language's words for portfolios; the first language's where it has none. */
export const portfolioWordsOf = ({ code }: Pick<Language, 'code'>): PortfolioWords =>
  PORTFOLIO_WORDS[code] ?? zhCN;
