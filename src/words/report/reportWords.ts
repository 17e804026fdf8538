import { reportSentences as en } from '../en/sentences/reportSentences';
import type { Language, LanguageCode } from '../language/Language';
import type { ReportWords } from '../language/reports/ReportWords';
import { reportSentences as zhCN } from '../zh-CN/sentences/reportSentences';

/** A language's words for the exported month, one line each; apart from `LANGUAGES`, for Today needs none of them. */
export const REPORT_WORDS: Readonly<Record<LanguageCode, ReportWords>> = { 'zh-CN': zhCN, en };

/** A language's words for the exported month; the first language's where it has none. */
export const reportWordsOf = ({ code }: Pick<Language, 'code'>): ReportWords => REPORT_WORDS[code] ?? zhCN;
