import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMessage } from '../../../context/LanguageContext';
import type { RefreshResult } from '../../../../usecases/today/refresh/refreshResult';
import { RowList } from '../../../parts/list/RowList';
import type { RowExpansion } from '../../../parts/list/RowExpansion';
import { fetchAhead } from '../../../parts/fetched/LazyScreen';
import { loadActForm } from './loadActForm';
import { actOfLetter } from '../acts/acts';
import type { AlertWork } from '../acts/useAlertWork';
import type { Find } from '../find/useFind';
import { AlertDetails } from './AlertDetails';
import { AlertRow } from './AlertRow';
import { DataDetails } from './DataDetails';
import { DataProblemRow } from './DataProblemRow';
import { useCellHeadline } from '../look/useCellHeadline';
import { EmptyToday } from './EmptyToday';
import { rowCell, rowKey, rowOfTask, type TodayRow } from './todayRows';
import { useGroups, type Digested } from './useGroups';
import { useHandledWords } from '../look/useHandledWords';
import { useHeadline } from '../look/useHeadline';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

interface Props {
  result: RefreshResult;
  find: Find;
  work: AlertWork;
  /** 编号 of the task selected in the sheet. */
  selected: string | null;
  hasLetters: boolean;
  onDigest: (group: Digested) => void;
  /** The first row is open and has the focus from the start. */
  startsOpen: boolean;
}

/** The alerts under the counter that is on, or the data problems; each opens in place and selects its cell. */
export function AlertList({ result, find, work, selected, hasLetters, onDigest, startsOpen }: Props) {
  const m = useMessage();
  const { groups, isEmpty } = useGroups(find, work, onDigest);
  const [openKey, setOpenKey] = useState<string | null>(() => {
    const [first] = groups[0]?.items ?? [];
    return startsOpen && first ? rowKey(first) : null;
  });
  const region = useRef<HTMLDivElement>(null);
  const focusFirst = useEffectEvent(() => {
    if (startsOpen) region.current?.querySelector<HTMLElement>('[role=row][aria-expanded=true]')?.focus();
  });
  useEffect(() => focusFirst(), []);
  const expansion = useExpansion({ work, hasLetters, openKey, setOpenKey });
  const { search, grouping } = find;
  const hidesOwner = grouping === 'owner';
  // A form for a row that is gone has nothing to be written to any more.
  const dropForm = useEffectEvent(() => {
    const { form } = work;
    const rows = [...result.alerts, ...result.handled];
    if (form && !rows.some(({ id }) => id === form.id)) work.close();
  });
  useEffect(() => dropForm(), [result]);
  const empty = (
    <EmptyToday
      result={result}
      isFiltered={find.filter !== 'all' || find.isNarrowed}
      onFilter={find.setFilter}
      onClear={find.clear}
      onShow={(cell) => void work.show(cell)}
    />
  );
  return (
    // Once somebody is in the list, a letter may open a form at any moment.
    <div ref={region} onFocus={() => void fetchAhead(loadActForm)}>
      {isEmpty && groups.length > 0 && empty}
      <RowList
        label={find.filter === 'data' ? m('today.dataProblems') : m('today.alerts')}
        groups={groups}
        keyOf={rowKey}
        renderRow={(row) =>
          row.kind === 'alert' ? (
            <AlertRow
              alert={row.alert}
              isHandled={row.isHandled}
              isOpen={rowKey(row) === openKey}
              hidesOwner={hidesOwner}
              search={search}
            />
          ) : (
            <DataProblemRow
              problem={row.problem}
              isOpen={rowKey(row) === openKey}
              hidesOwner={hidesOwner}
              search={search}
            />
          )
        }
        openKey={rowOfTask(find.lists, selected)}
        expansion={expansion}
        empty={empty}
      />
    </div>
  );
}

interface ExpansionOf {
  work: AlertWork;
  hasLetters: boolean;
  openKey: string | null;
  setOpenKey: (key: string | null) => void;
}

function useExpansion({ work, hasLetters, openKey, setOpenKey }: ExpansionOf): RowExpansion<TodayRow> {
  const look = useCompactRowLook();
  const label = useRowName();
  const open = (row: TodayRow) => {
    if (rowKey(row) === openKey) return;
    work.close();
    setOpenKey(rowKey(row));
    void work.show(rowCell(row));
  };
  return {
    openKey,
    label,
    onToggle: (row, isOpen) => {
      if (isOpen) return open(row);
      work.close();
      setOpenKey(null);
    },
    className: (row) => {
      const severity = row.kind === 'alert' ? row.alert.severity : 'dueSoon';
      return severity === 'dueSoon' ? look.bar : mergeClasses(look.bar, look[severity]);
    },
    render: (row) =>
      row.kind === 'alert' ? (
        <AlertDetails alert={row.alert} isHandled={row.isHandled} work={work} />
      ) : (
        <DataDetails problem={row.problem} work={work} />
      ),
    onMenu: (row) => {
      open(row);
      if (row.kind === 'alert' && !row.isHandled) work.openMenu({ id: row.alert.id });
    },
    onLetter: (row, letter) => {
      if (!hasLetters || row.kind !== 'alert' || row.isHandled || work.isLost) return false;
      const { alert } = row;
      const act = actOfLetter(letter);
      if (act === null) return false;
      // While another row is being written a form is opened too: the text that is typed after its letter would else be
      // keys of the row. 知晓 and 稍后提醒 follow that row; an issue that is shown would take the sheet from under it.
      if (work.busy && act === 'issue' && alert.issue !== '') return true;
      if (act === 'acknowledge') {
        work.acknowledge([alert]);
        return true;
      }
      open(row);
      if (act === 'issue') work.issue(alert);
      else if (act === 'snooze') work.openMenu({ id: alert.id, startAt: 'snooze' });
      else work.open(alert.id, act);
      return true;
    },
  };
}

/** “红，{task}，{headline}，{owner}，{next}”. */
function useRowName(): (row: TodayRow) => string {
  const m = useMessage();
  const headline = useHeadline();
  const handled = useHandledWords();
  const cell = useCellHeadline();
  return (row) => {
    const between = m('list.clauses');
    if (row.kind === 'data') {
      const { task, owner } = row.problem;
      return [
        m('alert.data'),
        task || m('today.noTask'),
        cell(row.problem),
        owner || m('today.noOwner'),
      ].join(between);
    }
    const { alert } = row;
    return [
      m(`alert.${alert.severity}`),
      alert.task || m('today.noTask'),
      row.isHandled ? handled(alert) : headline(alert.headline, alert.dayBasis),
      alert.owner || m('today.noOwner'),
      alert.noNextStep ? m('alert.noNextStep') : alert.nextStep,
    ].join(between);
  };
}
