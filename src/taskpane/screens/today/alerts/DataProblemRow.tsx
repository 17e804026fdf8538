import { mergeClasses, Text } from '@fluentui/react-components';
import { memo } from 'react';
import type { DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';
import { useRowLook } from '../../../parts/list/useRowLook';
import { AlertMark } from './AlertMark';

/** One cell that does not read as it should, and what to do about it. */
export const DataProblemRow = memo(function DataProblemRow({ problem }: { problem: DataProblemItem }) {
  const look = useRowLook();
  const m = useMessage();
  return (
    <div className={mergeClasses(look.row, look.bar)}>
      <AlertMark mark="data" />
      <Text weight="semibold">{problem.task || m('today.noTask')}</Text>
      <Text className={look.rest}>{problem.text}</Text>
      {problem.fix && (
        <Text className={look.rest}>
          {m('fix.change', {
            field: problem.fix.field,
            before: problem.fix.before || m('fix.blank'),
            after: problem.fix.after,
          })}
        </Text>
      )}
      <Text className={mergeClasses(look.rest, look.quiet)}>
        {problem.owner || m('today.noOwner')} · {problem.cell.address}
      </Text>
    </div>
  );
});
