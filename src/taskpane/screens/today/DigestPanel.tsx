import {
  Button,
  Field,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { copyKeys, copyText } from '../../parts/page/copyText';
import { useMessage } from '../../context/LanguageContext';

const REVIEW = 'review';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chooser: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '140px' },
});

/**
 * A message for each owner, and the 复盘, as plain text. The text shows before it is copied, and can be selected by
 * hand where the host blocks the clipboard.
 */
export function DigestPanel({ result }: { result: RefreshResult }) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const text = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState(result.digests.length > 0 ? '0' : REVIEW);
  const [outcome, setOutcome] = useState('');
  const digest = result.digests[Number(chosen)];
  const onCopy = async () => {
    if (!text.current) return;
    const copied = await copyText(text.current);
    const notice = copied ? m('digest.copied') : m('digest.selected', { keys: copyKeys() });
    setOutcome(notice);
    announce(notice);
  };
  return (
    <div className={styles.panel} role="group" aria-label={m('digest.text')}>
      <div className={styles.chooser}>
        <Field label={m('digest.for')} size="small" className={styles.field}>
          <Select
            size="small"
            autoFocus
            value={chosen}
            onChange={(_, data) => {
              setChosen(data.value);
              setOutcome('');
            }}
          >
            {result.digests.map(({ owner, tasks }, index) => (
              <option key={index} value={String(index)}>
                {m('digest.owner', { owner: owner || m('today.noOwner'), n: tasks })}
              </option>
            ))}
            <option value={REVIEW}>{m('digest.review')}</option>
          </Select>
        </Field>
        <Button size="small" appearance="primary" icon={<Copy20Regular />} onClick={() => void onCopy()}>
          {m('digest.copyNow')}
        </Button>
      </div>
      <Textarea
        textarea={{ ref: text, 'aria-label': m('digest.text') }}
        readOnly
        rows={8}
        value={digest ? digest.text : result.review}
      />
      {outcome && <Text size={200}>{outcome}</Text>}
    </div>
  );
}
