import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Tick } from '../form/Tick';
import { useMemo, useState } from 'react';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import { useMessage } from '../../context/LanguageContext';
import { BottomSheet } from '../over/BottomSheet';

interface OwnedTask {
  owner: string;
  /** 编号: a task with several rows counts once. */
  id: string;
}

interface Props {
  /** Whatever somebody has to look at. */
  rows: readonly OwnedTask[];
  me: readonly string[] | null;
  onChosen: (me: readonly string[]) => void;
  onClose: () => void;
}

/** More than fit one look are searched. */
const MANY = 8;

const useStyles = makeStyles({
  list: { display: 'grid', maxHeight: '40vh', overflowY: 'auto' },
  count: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

/** Asks once who the person is: nobody signs in, and a name and a role may both be theirs. */
export function WhoAmI({ rows, me, onChosen, onClose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(me ?? []));
  const [search, setSearch] = useState('');
  const owners = useMemo(() => namesOf(rows), [rows]);
  const shown = owners.filter(({ name }) => normaliseWord(name).includes(normaliseWord(search)));
  const tick = (name: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    setChosen(next);
  };
  return (
    <BottomSheet title={m('owner.whoTitle')} onClose={onClose} startsInField>
      <Text size={200}>{m('owner.whoHint')}</Text>
      {owners.length > MANY && (
        <Input
          size="small"
          aria-label={m('owner.find')}
          placeholder={m('owner.find')}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
      )}
      <div className={styles.list} role="group" aria-label={m('owner.choose')}>
        {shown.map(({ name, tasks }) => (
          <Tick
            key={name}
            checked={chosen.has(name)}
            onChange={(on) => tick(name, on)}
            label={
              <>
                {name}{' '}
                <Text size={200} className={styles.count}>
                  {m('owner.tasks', { n: tasks })}
                </Text>
              </>
            }
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => onChosen([...chosen])}
        >
          {chosen.size === 0 ? m('owner.me') : m('owner.onlyThese', { n: chosen.size })}
        </Button>
        <Button size="small" onClick={onClose}>
          {m('action.cancel')}
        </Button>
      </div>
    </BottomSheet>
  );
}

/** Everybody who has something to look at, the one with most of it first. */
function namesOf(rows: readonly OwnedTask[]): { name: string; tasks: number }[] {
  const names = new Map<string, { name: string; tasks: Set<string> }>();
  for (const { owner, id } of rows) {
    const name = owner.trim();
    if (name === '') continue;
    const known = names.get(normaliseWord(name)) ?? { name, tasks: new Set<string>() };
    known.tasks.add(id);
    names.set(normaliseWord(name), known);
  }
  return [...names.values()]
    .map(({ name, tasks }) => ({ name, tasks: tasks.size }))
    .sort((one, other) => other.tasks - one.tasks);
}
