import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { DataProblemItem } from '../../usecases/refreshResult';
import { useMessage } from '../language/LanguageContext';
import { AlertMark } from './AlertMark';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  rest: { gridColumnStart: 2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One cell that does not read as it should, and what to do about it. */
export const DataProblemRow = memo(function DataProblemRow({ problem }: { problem: DataProblemItem }) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.row}>
      <AlertMark mark="data" />
      <Text weight="semibold">{problem.task || m('today.noTask')}</Text>
      <Text className={styles.rest}>{problem.text}</Text>
      {problem.fix && (
        <Text className={styles.rest}>
          {m('fix.change', {
            field: problem.fix.field,
            before: problem.fix.before || m('fix.blank'),
            after: problem.fix.after,
          })}
        </Text>
      )}
      <Text className={mergeClasses(styles.rest, styles.quiet)}>
        {problem.owner || m('today.noOwner')} · {problem.cell.address}
      </Text>
    </div>
  );
});
