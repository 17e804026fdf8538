import type { IssueState } from '../../../domain/schema/issueCodes';
import { useRunOptions } from '../../context/useRunOptions';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'react';
import type { ApplyResult } from '../../../usecases/changes/applyChanges';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';

interface Props {
  issue: IssueCheckItem;
  onShow: (cell: CellRef) => void;
  onOpenPage: (page: 'fiveWhys' | 'fishbone') => void;
  onDone: (text: string, result: ApplyResult) => void;
}

const useStyles = makeStyles({
  actions: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: { overflowWrap: 'anywhere' },
});

/** What can be done with an issue; a move that is not possible yet says what is missing. */
export function IssueActions({ issue, onShow, onOpenPage, onDone }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { issueState } = useContext(LanguageContext);
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [refusal, setRefusal] = useState<{ text: string; to: IssueState } | null>(null);
  const group = useKeptFocus();
  const { id, at, repeats } = issue;
  const move = useAction(
    useCallback(
      (to: IssueState, onProgress) =>
        actions.moveIssue({
          ...runOptions({ onProgress, what: m('issues.moved', { id, state: issueState[to].word }) }),
          id,
          at,
          to,
        }),
      [actions, runOptions, id, at, issueState, m],
    ),
  );
  const link = useAction(
    useCallback(
      (earlier: string, onProgress) =>
        actions.linkRecurrence({
          ...runOptions({ onProgress, what: m('issues.linked', { id, earlier }) }),
          id,
          at,
          repeats: earlier,
        }),
      [actions, runOptions, id, at, m],
    ),
  );
  const busy = move.busy || link.busy;

  const onMove = async (to: IssueState) => {
    if (busy) return;
    setRefusal(null);
    const done = await move.run(to);
    if (!done) return;
    if (done.result.refusal !== null) setRefusal({ text: done.result.refusal, to });
    else onDone(m('issues.moved', { id, state: issueState[to].word }), done.result.result);
  };
  const onLink = async (earlier: string) => {
    if (busy) return;
    const done = await link.run(earlier);
    if (done) onDone(m('issues.linked', { id, earlier }), done.result);
  };
  // Waiting is nothing to fill in.
  const toFill = issue.missing.findIndex((need) => need !== 'window');
  const missing = refusal?.to === issue.next ? issue.missingCells[toFill] : undefined;

  return (
    <div
      {...group}
      role="group"
      aria-label={m('issues.actions', { issue: issue.issue })}
      className={styles.actions}
    >
      <div className={styles.buttons}>
        {issue.moves.map(({ to }) => (
          <Button key={to} size="small" disabledFocusable={busy} onClick={() => void onMove(to)}>
            {m('issues.move', { state: issueState[to].word })}
          </Button>
        ))}
        <Button size="small" data-opens="fiveWhys" onClick={() => onOpenPage('fiveWhys')}>
          {m('issues.fiveWhys')}
        </Button>
        <Button size="small" data-opens="fishbone" onClick={() => onOpenPage('fishbone')}>
          {m('issues.fishbone')}
        </Button>
        {repeats !== null && (
          <Button size="small" disabledFocusable={busy} onClick={() => void onLink(repeats)}>
            {m('issues.link', { id: repeats })}
          </Button>
        )}
      </div>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{refusal.text}</MessageBarBody>
          {missing && (
            <MessageBarActions>
              <Button size="small" onClick={() => onShow(missing)}>
                {m('issues.goFill')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {move.problem && <ProblemBar problem={move.problem} onDismiss={move.dismiss} />}
      {link.problem && <ProblemBar problem={link.problem} onDismiss={link.dismiss} />}
    </div>
  );
}

/**
 * The first button takes the focus when the actions open, and when the button that had it is gone by being used:
 * React does not report a blur for an element it takes away.
 */
function useKeptFocus() {
  const group = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(true);
  useLayoutEffect(() => {
    if (hasFocus.current && !group.current?.contains(document.activeElement)) {
      group.current?.querySelector('button')?.focus();
    }
  });
  return {
    ref: group,
    onFocus: () => void (hasFocus.current = true),
    onBlur: () => void (hasFocus.current = false),
  };
}
