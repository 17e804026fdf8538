import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useFocusHome } from '../keyboard/useFocusHome';
import { useElementRef } from '../keyboard/useElementRef';

interface Props {
  /** What there is to say. */
  children: ReactNode;
  /** Buttons that do something about it; null for none. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
}

const useStyles = makeStyles({
  // Names and Excel's own error texts can be long without a place to break.
  body: { overflowWrap: 'anywhere' },
});

/** A message above what it is about, with its buttons; the screen takes the focus when it goes by one of them. */
export function Notice({ children, actions, onDismiss }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const bar = useElementRef<HTMLDivElement>();
  useFocusHome(bar);
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
    <MessageBar ref={bar} intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(actions || close) && (
        <MessageBarActions {...(close ? { containerAction: close } : {})}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}
