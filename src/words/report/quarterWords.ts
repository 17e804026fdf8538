import { quarterSentences as en } from '../en/sentences/quarterSentences';
import type { Language, LanguageCode } from '../language/Language';
import type { QuarterWords } from '../language/reports/QuarterWords';
import { quarterSentences as zhCN } from '../zh-CN/sentences/quarterSentences';

/** A language's words for the exported quarter, one line each; apart from `LANGUAGES`, for Today needs none of them. */
export const QUARTER_WORDS: Readonly<Record<LanguageCode, QuarterWords>> = { 'zh-CN': zhCN, en };

/** A language's words for the exported quarter; the first language's where it has none. */
export const quarterWordsOf = ({ code }: Pick<Language, 'code'>): QuarterWords => QUARTER_WORDS[code] ?? zhCN;
