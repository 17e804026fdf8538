import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanCheckItem, PlanCheckResult } from '../../../usecases/plan/checkPlan';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { NarrowedLine } from '../../parts/find/NarrowedLine';
import type { Finder } from '../../parts/find/useFinder';
import { wantedRows } from '../../parts/find/wantedRows';
import { RowList } from '../../parts/list/RowList';
import type { RowGroup } from '../../parts/list/rowEntries';
import { useCompactRowLook } from '../../parts/list/useCompactRowLook';
import { PlanDetails } from './PlanDetails';
import { PlanRow } from './PlanRow';

interface Props {
  result: PlanCheckResult;
  finder: Finder;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
});

/** The plan's rows that lack something, then those that lack nothing; each opens in place and selects its first cell. */
export function PlanList({ result, finder, onShow }: Props) {
  const styles = useStyles();
  const look = useCompactRowLook();
  const m = useMessage();
  const { wanted, isNarrowed, search } = finder;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);
  // What is searched for may be there.
  const showsComplete = isShown || search.trim() !== '';
  const lacking = useMemo(() => wantedRows(result.rows, wanted, textsOf), [result, wanted]);
  const complete = useMemo(() => wantedRows(result.complete, wanted, textsOf), [result, wanted]);
  const groups = useMemo(
    (): RowGroup<PlanCheckItem>[] => [
      ...(lacking.length > 0 ? [{ key: 'lacking', heading: null, items: lacking }] : []),
      ...(complete.length > 0
        ? [
            {
              key: 'complete',
              heading: m('plan.isComplete', { n: complete.length }),
              items: complete,
              toggle: {
                isOpen: showsComplete,
                onToggle: () => setShown(!showsComplete),
              },
            },
          ]
        : []),
    ],
    [lacking, complete, showsComplete, m],
  );
  const open = (row: PlanCheckItem) => {
    setOpenKey(keyOf(row));
    onShow(row.lacks[0]?.cell ?? row.cell);
  };
  const isBegun = result.checked > 0;
  const finish = (
    <div className={styles.empty}>
      <Text>{m(isNarrowed && isBegun ? 'today.noMatch' : isBegun ? 'plan.complete' : 'plan.empty')}</Text>
      {isNarrowed && isBegun && (
        <Button size="small" onClick={finder.clear}>
          {m('today.clearFilter')}
        </Button>
      )}
      {!isBegun && (
        <Button size="small" onClick={() => onShow(result.start)}>
          {m('plan.begin')}
        </Button>
      )}
    </div>
  );
  return (
    <>
      <NarrowedLine
        finder={finder}
        listed={lacking.length + complete.length}
        all={[...result.rows, ...result.complete]}
      />
      {lacking.length === 0 && groups.length > 0 && !isNarrowed && finish}
      <RowList
        label={m('tab.plan')}
        groups={groups}
        keyOf={keyOf}
        renderRow={(row) => <PlanRow row={row} isOpen={keyOf(row) === openKey} search={search} />}
        openKey={null}
        expansion={{
          openKey,
          onToggle: (row, isOpen) => (isOpen ? open(row) : setOpenKey(null)),
          label: (row) =>
            [
              row.task || row.goal || m('plan.noTask'),
              row.lacks[0]?.text ?? m('plan.nothingLacks'),
              row.owner || m('today.noOwner'),
            ].join(m('list.clauses')),
          className: () => look.plain,
          render: (row) => <PlanDetails row={row} onShow={onShow} />,
          onLetter: () => false,
          onMenu: open,
        }}
        empty={finish}
      />
    </>
  );
}

const keyOf = ({ cell }: PlanCheckItem) => cell.address;
const textsOf = ({ task, goal, owner }: PlanCheckItem) => [task, goal, owner];
