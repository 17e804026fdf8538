import { DRAFT_COLUMNS, type DraftColumn } from '../../schema/columnKeys';
import { isBlankWord } from '../../cells/isBlankWord';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import type { SummaryTexts } from '../draftSummary';

/** What people wrote of a goal; blank where they wrote nothing, or only a draft is there. */
export interface Lesson {
  goal: string;
  worked: string;
  improve: string;
  next: string;
}

/** A summary row's texts without the drafts nobody has made their own. */
export interface OwnWords {
  texts: SummaryTexts;
  /** Cells whose draft was left out. */
  drafts: number;
}

/** A text that still begins with the mark of a draft is Opsbook's, not a person's (SPEC section 7). */
export function ownWords(texts: SummaryTexts): OwnWords {
  const drafts = DRAFT_COLUMNS.filter((column) => isDraft(texts[column]));
  const own = DRAFT_COLUMNS.map((column) => {
    const text = texts[column].trim();
    return [column, drafts.includes(column) || isBlankWord(text) ? '' : text] as const;
  });
  return { texts: Object.fromEntries(own) as Record<DraftColumn, string>, drafts: drafts.length };
}

function isDraft(text: string): boolean {
  const start = text.trimStart();
  return LANGUAGES.some(({ draftMark }) => start.startsWith(draftMark.trim()));
}

/** The goals of which something is said, in their order. */
export function lessonsOf(goals: readonly { goal: string; texts: SummaryTexts }[]): Lesson[] {
  return goals.flatMap(({ goal, texts: { worked, improve, next } }) =>
    worked || improve || next ? [{ goal, worked, improve, next }] : [],
  );
}
