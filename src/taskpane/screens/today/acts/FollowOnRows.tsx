import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Tick } from '../../../parts/form/Tick';
import { useFocusHome } from '../../../parts/keyboard/useFocusHome';
import type { CascadeItem } from '../../../../usecases/today/cascadeItems';
import { useDateWords, useMessage } from '../../../context/LanguageContext';

interface Props {
  items: readonly CascadeItem[];
  ticked: ReadonlySet<string>;
  onTicked: (ticked: ReadonlySet<string>) => void;
  /** The first row takes the focus. */
  takesFocus?: boolean;
}

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** New dates for the tasks that wait for another: before → after and why, each to tick. */
export function FollowOnRows({ items, ticked, onTicked, takesFocus = false }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  // Once they are written there is nothing more to tick: the rows go before their form does.
  const rows = useRef<HTMLDivElement>(null);
  useFocusHome(rows);
  const days = ({ before, after }: CascadeItem['finish']) => ({
    before: words.day(before),
    after: words.day(after),
  });
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    onTicked(next);
  };
  return (
    <div ref={rows} className={styles.rows}>
      {items.map((item, index) => (
        <Tick
          key={item.id}
          input={{ autoFocus: takesFocus && index === 0 }}
          checked={ticked.has(item.id)}
          onChange={(isTicked) => tick(item.id, isTicked)}
          label={
            <span className={styles.lines}>
              <Text weight="semibold">{item.task}</Text>
              {item.start && <Text size={200}>{m('cascade.start', days(item.start))}</Text>}
              <Text size={200}>{m('cascade.finish', days(item.finish))}</Text>
              <Text size={200} className={styles.quiet}>
                {item.explained}
              </Text>
            </span>
          }
        />
      ))}
    </div>
  );
}
