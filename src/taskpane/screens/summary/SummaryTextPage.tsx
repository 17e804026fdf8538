import {
  Button,
  Caption1,
  makeStyles,
  Text,
  Textarea,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { copyKeys, copyText } from '../../parts/page/copyText';
import { useMessage } from '../../context/LanguageContext';
import { SubPage } from './parts/SubPage';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  copy: { justifySelf: 'start' },
});

/** The month as plain text: copied by the button, or selected by hand where the host blocks the clipboard. */
export function SummaryTextPage({ text, onBack }: { text: string; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const onCopy = async () => {
    if (!field.current) return;
    const isCopied = await copyText(field.current);
    const text = isCopied ? m('summary.copied') : m('summary.selected', { keys: copyKeys() });
    setOutcome(text);
    announce(text);
  };
  return (
    <SubPage title={m('summary.text')} onBack={onBack}>
      <Caption1 className={styles.hint}>{m('summary.textIntro')}</Caption1>
      <Button
        className={styles.copy}
        size="small"
        appearance="primary"
        icon={<Copy20Regular />}
        onClick={() => void onCopy()}
      >
        {m('summary.copy')}
      </Button>
      {outcome && <Text>{outcome}</Text>}
      <Textarea
        textarea={{ ref: field, 'aria-label': m('summary.text') }}
        readOnly
        resize="vertical"
        rows={14}
        value={text}
      />
    </SubPage>
  );
}
