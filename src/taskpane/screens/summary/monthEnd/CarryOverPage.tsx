import { Button, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { Period } from '../../../../domain/dates/period';
import type { CarryOverItem } from '../../../../usecases/summary/closing/carryOverResult';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useAction } from '../../../context/useAction';
import { ChangesNotice } from '../../../parts/outcome/ChangesNotice';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../../parts/outcome/ProgressLine';
import { TickList, type TickItem } from '../../../parts/list/TickList';
import { SubPage } from '../parts/SubPage';
import { CopiedNotice } from './CopiedNotice';
import { useCarryOver } from './useCarryOver';

const useStyles = makeStyles({
  do: { justifySelf: 'start' },
  intro: { outlineStyle: 'none', display: 'block', margin: 0 },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

/** The unfinished tasks with what would become of each; what is ticked is moved or copied. */
export function CarryOverPage({ month, onBack }: { month: Period; onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const words = useDateWords();
  const { actions } = usePane();
  const work = useCarryOver(month);
  const { proposal, free, chosen, ticked } = work;
  const intro = useRef<HTMLParagraphElement>(null);
  const select = useAction(useCallback((cell: CellRef) => actions.selectCell(cell), [actions]));
  const into = proposal ? words.period(proposal.into) : '';

  const tickItem = (item: CarryOverItem): TickItem => ({
    key: item.key,
    label: item.task,
    lines: [
      m('carry.facts', { status: item.status, owner: item.owner || m('today.noOwner') }),
      item.stays === null
        ? m('carry.change', { before: item.before, after: item.after })
        : stayWords(item.stays),
    ],
    ticked: ticked.has(item.key),
    disabled: item.stays !== null,
    cells: [item.cell],
  });
  const stayWords = (stays: NonNullable<CarryOverItem['stays']>) =>
    stays === 'reachesPeriod' || stays === 'carriedAlready'
      ? m(`carry.stays.${stays}`, { into })
      : m(`carry.stays.${stays}`);

  return (
    <SubPage title={m('carry.title')} onBack={onBack}>
      {proposal && (
        <p ref={intro} tabIndex={-1} className={styles.intro}>
          <Text>{m('carry.intro', { from: words.period(proposal.from), into })}</Text>
        </p>
      )}
      <RadioGroup
        aria-label={m('carry.way')}
        value={work.way}
        onChange={(_, data) => work.chooseWay(data.value === 'copy' ? 'copy' : 'move')}
      >
        <Radio value="move" label={m('carry.move')} />
        <Radio value="copy" label={m('carry.copy', { month: words.period(month) })} />
      </RadioGroup>
      <ProgressLine
        busy={work.looking.busy || work.copying.busy}
        step={work.looking.step ?? work.copying.step}
      />
      {work.looking.problem && <ProblemBar problem={work.looking.problem} onRetry={() => void work.look()} />}
      {work.copying.problem && (
        <ProblemBar problem={work.copying.problem} onRetry={() => void work.carry()} />
      )}
      {select.problem && <ProblemBar problem={select.problem} onDismiss={select.dismiss} />}
      <ChangesNotice changes={work.changes} onUndone={() => void work.look()} />
      {work.copied && <CopiedNotice result={work.copied} onShow={(cell) => void select.run(cell)} />}
      {proposal && proposal.items.length === 0 && <Text>{m('carry.none')}</Text>}
      {proposal && proposal.items.length > 0 && (
        <div className={styles.part}>
          {free.length > 1 && (
            <Checkbox
              label={m('carry.all')}
              checked={chosen.length === free.length ? true : chosen.length > 0 ? 'mixed' : false}
              onChange={(_, data) => work.tickAll(data.checked === true)}
            />
          )}
          <TickList
            label={m('carry.title')}
            items={proposal.items.map(tickItem)}
            onTick={work.tick}
            onShow={(cell) => void select.run(cell)}
          />
          {free.length === 0 && <Text>{m('carry.noneLeft')}</Text>}
        </div>
      )}
      <Button
        className={styles.do}
        appearance="primary"
        size="small"
        disabledFocusable={work.busy || chosen.length === 0}
        onClick={() => void work.carry()}
      >
        {m('carry.do', { n: chosen.length })}
      </Button>
    </SubPage>
  );
}
