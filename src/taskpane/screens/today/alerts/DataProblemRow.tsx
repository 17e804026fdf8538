import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { memo } from 'react';
import type { DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { Marked } from '../../../parts/find/Marked';
import { AlertMark } from '../look/AlertMark';
import { useCellHeadline } from '../look/useCellHeadline';
import { useCompactRowLook } from '../../../parts/list/useCompactRowLook';

interface Props {
  problem: DataProblemItem;
  isOpen: boolean;
  hidesOwner: boolean;
  search: string;
}

/** One cell that does not read as it should. */
export const DataProblemRow = memo(function DataProblemRow({ problem, isOpen, hidesOwner, search }: Props) {
  const look = useCompactRowLook();
  const m = useMessage();
  // That the owner is missing is what the row is about then.
  const saysOwner = !hidesOwner && (problem.owner !== '' || problem.shown.trim() !== '');
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={look.row}>
      <span className={look.icon}>
        <AlertMark mark="data" />
      </span>
      <span className={mergeClasses(look.title, isOpen && look.whole)}>
        <Marked text={problem.task || m('today.noTask')} search={search} />
      </span>
      <span className={look.marks}>
        {problem.cell.address}
        <Chevron aria-hidden />
      </span>
      <span className={mergeClasses(look.second, isOpen && look.wrapped)}>
        <span className={mergeClasses(look.next, look.headline)}>{useCellHeadline()(problem)}</span>
        {saysOwner && (
          <>
            <span className={look.dot}>·</span>
            <span className={look.gives}>
              <Marked text={problem.owner || m('today.noOwner')} search={search} />
            </span>
          </>
        )}
      </span>
    </div>
  );
});
