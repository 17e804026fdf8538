import { Button, makeStyles, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { Choice } from '../../../parts/form/Choice';
import { Tick } from '../../../parts/form/Tick';
import type { Period } from '../../../../domain/dates/period';
import type { CarryOverItem } from '../../../../usecases/summary/closing/carryOverResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { TickList, type TickItem } from '../../../parts/list/TickList';
import { ProblemLine } from '../../../parts/outcome/ProblemLine';
import { RowsToCome } from '../../../parts/page/RowsToCome';
import { SubPage } from '../parts/SubPage';
import { NotCarried } from './NotCarried';
import { useCarryOver } from './useCarryOver';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The unfinished tasks with what would become of each; what is ticked is moved or copied. */
export function CarryOverPage({ month, onBack }: { month: Period; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const work = useCarryOver(month);
  const { proposal, free, chosen, ticked, staying, way } = work;
  const into = proposal ? words.period(proposal.into) : '';
  const tickItem = (item: CarryOverItem): TickItem => ({
    key: item.key,
    label: item.task,
    lines: [
      m('carry.facts', {
        owner: item.owner || m('today.noOwner'),
        before: typeof item.before === 'string' ? item.before : words.day(item.before),
        after: item.after === null ? '' : words.day(item.after),
      }),
    ],
    ticked: ticked.has(item.key),
    cells: [item.cell],
  });
  return (
    <SubPage title={proposal ? m('carry.into', { into }) : m('carry.title')} onBack={onBack}>
      <RadioGroup
        aria-label={m('carry.way')}
        value={way}
        onChange={(_, data) => work.chooseWay(data.value === 'copy' ? 'copy' : 'move')}
      >
        <Choice value="move" label={m('carry.move')} />
        <Choice value="copy" label={m('carry.copy')} />
      </RadioGroup>
      {work.problems.map((problem) => (
        <ProblemLine key={JSON.stringify(problem)} problem={problem} />
      ))}
      {!proposal && work.looking.busy && <RowsToCome />}
      {proposal && proposal.items.length === 0 && <Text>{m('carry.none')}</Text>}
      {proposal && proposal.items.length > 0 && (
        <div className={styles.part}>
          {free.length > 1 && (
            <Tick
              label={m('carry.all')}
              checked={chosen.length === free.length ? true : chosen.length > 0 ? 'mixed' : false}
              onChange={work.tickAll}
            />
          )}
          <TickList
            label={m('carry.title')}
            items={free.map(tickItem)}
            onTick={work.tick}
            onShow={(cell) => void work.show(cell)}
          />
          {free.length === 0 && <Text>{m('carry.noneLeft')}</Text>}
          {staying.length > 0 && (
            <NotCarried items={staying} into={into} onShow={(cell) => void work.show(cell)} />
          )}
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={work.busy || chosen.length === 0}
          onClick={() => void work.carry()}
        >
          {m(`carry.do.${way}`, { n: chosen.length })}
        </Button>
        <Button size="small" onClick={onBack}>
          {m('action.cancel')}
        </Button>
      </div>
    </SubPage>
  );
}
