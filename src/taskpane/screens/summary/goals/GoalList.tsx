import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DraftItem, SummaryResult } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';
import { RowList } from '../../../parts/list/RowList';
import type { RowGroup } from '../../../parts/list/rowEntries';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';
import type { Month } from '../parts/useFilledMonth';
import { DraftDetails } from './DraftDetails';
import { DraftRow } from './DraftRow';
import { GoalDetails } from './GoalDetails';
import { GoalRow } from './GoalRow';
import { rowCell, rowKey, type MonthRow } from './goalRows';
import { useGoalWords } from './useGoalWords';

interface Props {
  result: SummaryResult;
  month: Month;
}

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  all: { minWidth: 'auto', marginRight: tokens.spacingHorizontalM },
});

/** The goals of the month, then the drafts for their blank cells; each opens in place and selects its cell. */
export function GoalList({ result, month }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const words = useGoalWords();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [isDraftsOpen, setDraftsOpen] = useState(true);
  const { drafts, busy } = month;
  const { rows } = result;
  const groups = useMemo((): RowGroup<MonthRow>[] => {
    const goals = rows.map((goal): MonthRow => ({ kind: 'goal', goal }));
    return [
      ...(goals.length > 0 ? [{ key: 'goals', heading: null, items: goals }] : []),
      ...(drafts.length > 0
        ? [
            {
              key: 'drafts',
              heading: (
                <span className={styles.heading}>
                  {m('summary.drafts', { n: drafts.length })}{' '}
                  <span className={styles.hint}>{m('summary.draftsHint')}</span>
                </span>
              ),
              items: drafts.map((draft): MonthRow => ({ kind: 'draft', draft })),
              toggle: { isOpen: isDraftsOpen, onToggle: () => setDraftsOpen(!isDraftsOpen) },
              menu: drafts.length > 1 && (
                <Button
                  size="small"
                  className={styles.all}
                  disabledFocusable={busy}
                  onClick={() => void month.accept(drafts)}
                >
                  {m('summary.acceptAll', { n: drafts.length })}
                </Button>
              ),
            },
          ]
        : []),
    ];
  }, [rows, drafts, isDraftsOpen, busy, month, m, styles]);

  /** The draft after it is open once it is done with. */
  const openAfter = (draft: DraftItem) => {
    const at = drafts.indexOf(draft);
    const next = drafts[at + 1] ?? drafts[at - 1];
    setOpenKey(next ? rowKey({ kind: 'draft', draft: next }) : null);
  };
  return (
    <RowList
      label={m('tab.summary')}
      groups={groups}
      keyOf={rowKey}
      renderRow={(row) => {
        const isOpen = rowKey(row) === openKey;
        return row.kind === 'goal' ? (
          <GoalRow row={row.goal} isOpen={isOpen} />
        ) : (
          <DraftRow draft={row.draft} isOpen={isOpen} />
        );
      }}
      openKey={null}
      expansion={{
        openKey,
        onToggle: (row, isOpen) => {
          setOpenKey(isOpen ? rowKey(row) : null);
          if (isOpen) void month.show(rowCell(row));
        },
        label: (row) =>
          row.kind === 'goal'
            ? [row.goal.goal, row.goal.rateText, words(row.goal)].filter(Boolean).join(m('list.clauses'))
            : [m('summary.draft', { ...row.draft }), row.draft.text].join(m('list.clauses')),
        className: () => look.plain,
        render: (row) =>
          row.kind === 'goal' ? (
            <GoalDetails row={row.goal} />
          ) : (
            <DraftDetails
              draft={row.draft}
              busy={busy}
              onAccept={() =>
                void month.accept([row.draft]).then((isDone) => {
                  if (isDone) openAfter(row.draft);
                })
              }
              onLeave={() => {
                month.leaveBlank(row.draft);
                openAfter(row.draft);
              }}
            />
          ),
        onLetter: () => false,
        onMenu: (row) => setOpenKey(rowKey(row)),
      }}
      empty={
        <Text block className={styles.empty}>
          {m('summary.empty')}
        </Text>
      }
    />
  );
}
