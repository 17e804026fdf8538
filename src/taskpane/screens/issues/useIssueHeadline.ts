import { useCallback, useContext } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import { LanguageContext, useDateWords, useMessage } from '../../context/LanguageContext';

/** How far an issue is, in a few words: what it lacks, until when it is verified, or what it may be marked. */
export function useIssueHeadline(): (issue: IssueCheckItem) => string {
  const m = useMessage();
  const words = useDateWords();
  const { issueState } = useContext(LanguageContext);
  return useCallback(
    ({ missing, verifyUntil, next }) => {
      const n = missing.filter((need) => need !== 'window').length;
      if (n > 0) return m('issues.lacks', { n });
      if (verifyUntil !== null) return m('issues.until', { day: words.day(verifyUntil) });
      return next === null ? m('issues.complete') : m('issues.ready', { state: issueState[next].word });
    },
    [m, words, issueState],
  );
}
