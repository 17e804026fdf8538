import { Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { DifferingTaskItem } from '../../usecases/planning/planGeneration';
import { useMessage } from '../language/LanguageContext';
import { toggled } from './toggled';

interface Props {
  tasks: readonly DifferingTaskItem[];
  /** Those that are to get the plan's dates. */
  taken: ReadonlySet<string>;
  onTaken: (taken: ReadonlySet<string>) => void;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  task: { display: 'flex', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Tasks whose dates differ between plan and tracker; none is changed unless ticked. */
export function DifferingTasks({ tasks, taken, onTaken }: Props) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <section aria-label={m('plan.differing')}>
      <Subtitle2 as="h3" className={styles.heading}>
        {m('plan.differing')}
      </Subtitle2>
      <Text>{m('plan.differingHint')}</Text>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={task.task}>
            <Checkbox
              className={styles.task}
              disabled={task.changes.length === 0}
              checked={taken.has(task.task)}
              onChange={() => onTaken(toggled(taken, task.task))}
              label={task.text}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
