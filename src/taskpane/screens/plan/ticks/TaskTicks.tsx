import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Tick } from '../../../parts/form/Tick';

interface Props<Task> {
  tasks: readonly Task[];
  isTicked: (task: Task) => boolean;
  isDisabled?: (task: Task) => boolean;
  onTick: (task: Task) => void;
  render: (task: Task) => ReactNode;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  // Fluent keeps a label on one line unless it may shrink.
  task: { display: 'flex', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Tasks by name, each to tick. */
export function TaskTicks<Task extends { task: string }>(props: Props<Task>) {
  const { tasks, isTicked, isDisabled, onTick, render } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li key={task.task}>
          <Tick
            className={styles.task}
            disabled={isDisabled?.(task) ?? false}
            checked={isTicked(task)}
            onChange={() => onTick(task)}
            label={render(task)}
          />
        </li>
      ))}
    </ul>
  );
}
