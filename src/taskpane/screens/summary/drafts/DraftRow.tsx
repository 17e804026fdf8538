import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftItem } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';

interface Props {
  draft: DraftItem;
  busy: boolean;
  acceptRef: (element: HTMLElement | null) => void;
  onAccept: () => void;
  onKeep: () => void;
  onShow: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One draft: the cell it is for, its text, where it comes from. */
export function DraftRow({ draft, busy, acceptRef, onAccept, onKeep, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const name = useId();
  return (
    <div className={styles.row}>
      <Text weight="semibold" id={name}>
        {m('summary.draft', { goal: draft.goal, column: draft.column })}
      </Text>
      <Text>{draft.text}</Text>
      <Caption1 className={styles.quiet}>{draft.change.why}</Caption1>
      <div className={styles.buttons}>
        <Button
          ref={acceptRef}
          size="small"
          appearance="primary"
          aria-describedby={name}
          disabledFocusable={busy}
          onClick={onAccept}
        >
          {m('summary.accept')}
        </Button>
        <Button size="small" aria-describedby={name} disabledFocusable={busy} onClick={onKeep}>
          {m('summary.keepBlank')}
        </Button>
        <Button size="small" appearance="subtle" aria-describedby={name} onClick={onShow}>
          {m('summary.showCell', { address: draft.cell.address })}
        </Button>
      </div>
    </div>
  );
}
