import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { IssueState } from '../../../domain/schema/issueCodes';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { SkippedChange } from '../../../usecases/changes/placeChanges';
import type { IssueCheckItem, IssueField } from '../../../usecases/issues/checkIssues';
import { useFooterWork, type FooterWork } from '../../context/useFooterWork';
import { useJournal } from '../../context/Journal';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { issueKey } from './issueFilter';

/** What is typed into a form, kept until the tab is left. */
interface FieldDraft {
  text: string;
  verifier: string;
}

export interface IssueWork {
  busy: boolean;
  isLost: boolean;
  show: FooterWork['show'];
  say: FooterWork['say'];
  /** Key of the issue whose next field is being filled in; null for none. */
  form: string | null;
  openForm: (issue: IssueCheckItem) => void;
  closeForm: () => void;
  /** Key of the issue whose 更多 is open. */
  menu: string | null;
  openMenu: (key: string | null) => void;
  draftOf: (issue: IssueCheckItem, field: IssueField) => FieldDraft | undefined;
  keepDraft: (issue: IssueCheckItem, field: IssueField, draft: FieldDraft | null) => void;
  /** @returns what was not written, with what is there now; null when it failed */
  fill: (
    issue: IssueCheckItem,
    field: IssueField,
    after: CellChange['after'],
  ) => Promise<SkippedChange[] | null>;
  move: (issue: IssueCheckItem, to: IssueState) => void;
  link: (issue: IssueCheckItem, earlier: string) => void;
}

/** What is done with the rows of the issue log; what became of it is said in the footer. */
export function useIssueWork(onChanged: () => Promise<unknown>): IssueWork {
  const m = useMessage();
  const { issueState } = useContext(LanguageContext);
  const { actions } = usePane();
  const journal = useJournal();
  const { busy, isLost, run, say, show } = useFooterWork();
  const [form, setForm] = useState<string | null>(null);
  const [menu, openMenu] = useState<string | null>(null);
  const drafts = useRef(new Map<string, FieldDraft>());
  useEffect(() => {
    journal.hold(form !== null);
    return () => journal.hold(false);
  }, [form, journal]);
  return useMemo((): IssueWork => {
    const nameOf = (issue: IssueCheckItem, { column }: IssueField) => `${issueKey(issue)}/${column}`;
    /** Looks again, then says what was done, or what was not written and why. */
    const finish = async (what: string, { applied, skipped, problems }: ApplyResult) => {
      await onChanged();
      const [first] = skipped;
      if (applied.length > 0) say(what);
      else if (first) say(m(`changes.skipped.${first.because}`, { row: first.change.row, now: first.now }));
      if (problems[0]) journal.fail(problems[0]);
    };
    return {
      ...{ busy, isLost, show, say, form, menu, openMenu },
      openForm: (issue) => setForm(issueKey(issue)),
      closeForm: () => setForm(null),
      draftOf: (issue, field) => drafts.current.get(nameOf(issue, field)),
      keepDraft: (issue, field, draft) => {
        if (draft) drafts.current.set(nameOf(issue, field), draft);
        else drafts.current.delete(nameOf(issue, field));
      },
      fill: async (issue, field, after) => {
        const { id, at } = issue;
        const what = m('issues.filledIn', { id, field: field.header });
        const { column, value: before } = field;
        const change: CellChange = {
          ...{ table: 'issues', row: id, at, column, before, after },
          ...{ action: 'fill', why: '' },
        };
        const ran = await run(what, (options) => actions.applyChanges(options, [change]));
        if (!ran) return null;
        if (ran.done.skipped.length === 0) {
          drafts.current.delete(nameOf(issue, field));
          setForm(null);
        }
        await finish(what, ran.done);
        return ran.done.skipped;
      },
      move: ({ id, at }, to) => {
        const what = m('issues.moved', { id, state: issueState[to].word });
        void run(what, (options) => actions.moveIssue({ ...options, id, at, to })).then((ran) => {
          if (!ran) return;
          if (ran.done.refusal === null) void finish(what, ran.done.result);
          else {
            say(ran.done.refusal);
            void onChanged();
          }
        });
      },
      link: ({ id, at }, earlier) => {
        const what = m('issues.linked', { id, earlier });
        void run(what, (options) => actions.linkRecurrence({ ...options, id, at, repeats: earlier })).then(
          (ran) => ran && finish(what, ran.done),
        );
      },
    };
  }, [actions, busy, form, isLost, issueState, journal, m, menu, onChanged, run, say, show]);
}
