import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useContext, useRef, type ReactNode } from 'react';
import type { Problem } from '../../domain/problem';
import { problemMessage } from '../../i18n/problemMessage';
import { LanguageContext, useMessage } from '../language/LanguageContext';
import { useFocusHome } from '../screen/useFocusHome';

interface Props {
  problem: Problem;
  intent?: 'error' | 'warning';
  onRetry?: () => void;
  onDismiss?: () => void;
  /** Further buttons, e.g. a way out of this problem. */
  children?: ReactNode;
}

const useStyles = makeStyles({
  // Names and Excel's own error texts can be long without a place to break.
  body: { overflowWrap: 'anywhere' },
});

/** What is wrong and what to do, with the buttons that do it. */
export function ProblemBar({ problem, intent = 'error', onRetry, onDismiss, children }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar);
  const words = problemMessage(problem, useContext(LanguageContext));
  const close = onDismiss && (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={m('action.dismiss')}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar ref={bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.text}</MessageBarTitle>
        {words.action}
      </MessageBarBody>
      {(onRetry || children || close) && (
        <MessageBarActions containerAction={close}>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {m('action.retry')}
            </Button>
          )}
          {children}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
