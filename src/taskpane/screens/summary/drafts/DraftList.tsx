import { Button, Caption1, makeStyles, Text, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftItem } from '../../../../usecases/summary/summaryResult';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { ChangesNotice } from '../../../parts/outcome/ChangesNotice';
import { useChanges } from '../../../parts/outcome/useChanges';
import { useMessage } from '../../../context/LanguageContext';
import { DraftRow } from './DraftRow';
import { useFocusAfter } from './useFocusAfter';
import { useElementRef } from '../../../parts/keyboard/useElementRef';

interface Props {
  drafts: readonly DraftItem[];
  /** Those that are left once some are accepted or put aside. */
  onDrafts: (drafts: DraftItem[]) => void;
  onUndone: () => void;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  heading: { margin: 0, outlineStyle: 'none' },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Proposals for the month's blank cells. Nothing is written but what the person accepts. */
export function DraftList({ drafts, onDrafts, onUndone, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const changes = useChanges();
  const heading = useElementRef<HTMLHeadingElement>();
  const { elementRef, focusAfter } = useFocusAfter(
    drafts.map(({ key }) => key),
    heading,
  );
  // A month that never had a draft needs no word about them.
  const [hadSome, setHadSome] = useState(false);
  if (drafts.length > 0 && !hadSome) setHadSome(true);
  if (drafts.length === 0 && !hadSome) return null;

  const without = (handled: readonly DraftItem[]) => drafts.filter((draft) => !handled.includes(draft));
  const accept = async (accepted: readonly DraftItem[]) => {
    if (changes.action.busy) return;
    const at = drafts.findIndex((draft) => draft === accepted[0]);
    if (!(await changes.apply(accepted.map(({ change }) => change)))) return;
    focusAfter(at);
    onDrafts(without(accepted));
  };
  const keep = (kept: DraftItem) => {
    focusAfter(drafts.indexOf(kept));
    onDrafts(without([kept]));
    announce(m('summary.kept', { n: drafts.length - 1 }));
  };

  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" ref={heading} tabIndex={-1} className={styles.heading}>
          {m('summary.drafts', { n: drafts.length })}
        </Text>
        {drafts.length > 1 && (
          <Button size="small" disabledFocusable={changes.action.busy} onClick={() => void accept(drafts)}>
            {m('summary.acceptAll', { n: drafts.length })}
          </Button>
        )}
      </div>
      <ChangesNotice changes={changes} onUndone={onUndone} />
      {drafts.length === 0 ? (
        <Text>{m('summary.draftsDone')}</Text>
      ) : (
        <>
          <Caption1 className={styles.hint}>{m('summary.draftsHint')}</Caption1>
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <li key={draft.key}>
                <DraftRow
                  draft={draft}
                  busy={changes.action.busy}
                  acceptRef={elementRef(draft.key)}
                  onAccept={() => void accept([draft])}
                  onKeep={() => keep(draft)}
                  onShow={() => onShow(draft.cell)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
