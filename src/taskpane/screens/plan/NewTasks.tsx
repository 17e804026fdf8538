import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GeneratedTaskItem } from '../../../usecases/plan/planGeneration';
import { useDateWords, useMessage } from '../../context/LanguageContext';
import { Tick } from '../../parts/form/Tick';
import { TaskTicks } from './ticks/TaskTicks';
import { toggled } from './ticks/toggled';

interface Props {
  tasks: readonly GeneratedTaskItem[];
  /** Those that are not to be added. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** More than a person ticks one by one; the rest is added unless all are left out. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The tasks that would be added, each to tick. */
export function NewTasks({ tasks, left, onLeft }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const span = ({ start, finish }: GeneratedTaskItem) =>
    [start, finish].flatMap((day) => (day === null ? [] : words.day(day))).join('–');
  const hidden = tasks.length - MOST_SHOWN;
  const all = left.size === 0 ? true : left.size === tasks.length ? false : 'mixed';
  return (
    <div role="group" aria-label={m('plan.toAdd')}>
      <Tick
        label={m('plan.toAddAll', { n: tasks.length })}
        checked={all}
        onChange={(isTicked) => onLeft(new Set(isTicked ? [] : tasks.map(({ task }) => task)))}
      />
      <TaskTicks
        tasks={tasks.slice(0, MOST_SHOWN)}
        isTicked={({ task }) => !left.has(task)}
        onTick={({ task }) => onLeft(toggled(left, task))}
        render={(task) => (
          <>
            <Text weight="semibold">{task.task}</Text>
            <Text size={200} className={styles.quiet}>
              {[task.owner || m('today.noOwner'), span(task), ...task.flags].filter(Boolean).join(' · ')}
            </Text>
          </>
        )}
      />
      {hidden > 0 && <Text>{m('plan.moreToAdd', { n: hidden })}</Text>}
    </div>
  );
}
