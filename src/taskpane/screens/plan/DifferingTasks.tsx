import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { DifferingTaskItem } from '../../../usecases/plan/planGeneration';
import { useMessage } from '../../context/LanguageContext';
import { TaskTicks } from './ticks/TaskTicks';
import { toggled } from './ticks/toggled';

interface Props {
  tasks: readonly DifferingTaskItem[];
  /** Those that are to get the plan's dates. */
  taken: ReadonlySet<string>;
  onTaken: (taken: ReadonlySet<string>) => void;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
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
      <TaskTicks
        tasks={tasks}
        isTicked={({ task }) => taken.has(task)}
        isDisabled={({ changes }) => changes.length === 0}
        onTick={({ task }) => onTaken(toggled(taken, task))}
        render={({ text }) => text}
      />
    </section>
  );
}
