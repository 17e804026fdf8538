import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { DraftItem } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';
import { BeforeAfter } from '../../../parts/form/BeforeAfter';
import { moveAlong } from '../../../parts/keyboard/moveAlong';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

interface Props {
  draft: DraftItem;
  busy: boolean;
  onAccept: () => void;
  onLeave: () => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  source: { color: tokens.colorNeutralForeground2 },
});

/** Below an open draft: 采纳, what would be written where, and where the text comes from. */
export function DraftDetails({ draft, busy, onAccept, onLeave }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const { sheet, address } = draft.cell;
  return (
    <div className={look.below}>
      <div
        role="toolbar"
        aria-label={m('summary.draft', { goal: draft.goal, column: draft.column })}
        className={styles.buttons}
        onKeyDown={moveAlong('button')}
      >
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          icon={<Checkmark16Regular />}
          tabIndex={-1}
          disabledFocusable={busy}
          onClick={onAccept}
        >
          {m('summary.accept')}
        </Button>
        <Button
          size="small"
          className={styles.button}
          tabIndex={-1}
          disabledFocusable={busy}
          onClick={onLeave}
        >
          {m('summary.keepBlank')}
        </Button>
      </div>
      <BeforeAfter
        place={m('summary.place', { sheet, address })}
        cells={[{ header: draft.column, before: '', after: draft.text }]}
      />
      <Text size={200} className={styles.source}>
        {draft.source}
      </Text>
    </div>
  );
}
