import { en } from '../en/reports';
import type { Language } from '../language/Language';
import type { SampleText } from '../language/SampleText';
import type { PortfolioWords } from '../language/reports/PortfolioWords';
import type { QuarterWords } from '../language/reports/QuarterWords';
import type { ReportLanguage } from '../language/reports/ReportLanguage';
import type { ReportWords } from '../language/reports/ReportWords';
import { zhCN } from '../zh-CN/reports';

/** The words of every language for what is handed out, and its sample; apart from `LANGUAGES`, for Today needs none of them. */
export const REPORT_LANGUAGES: readonly ReportLanguage[] = [zhCN, en];

type Coded = Pick<Language, 'code'>;

/** The first language's where a language has none. */
const wordsIn = ({ code }: Coded): ReportLanguage =>
  REPORT_LANGUAGES.find((words) => words.code === code) ?? zhCN;

export const reportWordsOf = (language: Coded): ReportWords => wordsIn(language).month;
export const quarterWordsOf = (language: Coded): QuarterWords => wordsIn(language).quarter;
export const portfolioWordsOf = (language: Coded): PortfolioWords => wordsIn(language).portfolio;
export const sampleTextOf = (language: Coded): SampleText => wordsIn(language).sample;
