import { describeProblem } from '../../../words/describe/describeProblem';
import { Button, MessageBarTitle } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { Notice } from './Notice';

interface Props {
  problem: Problem;
  onRetry?: () => void;
  onDismiss?: () => void;
  /** Further buttons, e.g. a way out of this problem. */
  children?: ReactNode;
}

/**
 * What is wrong and what to do, with the buttons that do it. Only where there is no footer to say it: before a workbook
 * of ours is open, and in place of a screen that could not be fetched.
 */
export function ProblemBar({ problem, onRetry, onDismiss, children }: Props) {
  const m = useMessage();
  const words = describeProblem(useContext(LanguageContext), problem);
  const canReload = problem.code === 'codeMissing';
  const actions = (onRetry || children || canReload) && (
    <>
      {canReload && <ReloadButton />}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {m('action.retry')}
        </Button>
      )}
      {children}
    </>
  );
  return (
    <Notice actions={actions} onDismiss={onDismiss}>
      <MessageBarTitle>{words.text}</MessageBarTitle>
      {words.action}
    </Notice>
  );
}

function ReloadButton() {
  const m = useMessage();
  const { host } = usePane();
  return (
    <Button size="small" onClick={host.reload}>
      {m('action.reload')}
    </Button>
  );
}
