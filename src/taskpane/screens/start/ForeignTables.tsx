import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForeignTable } from '../../../usecases/adopt/adoption';
import { ChooseTable } from '../adopt/ChooseTable';
import type { AdoptionStart } from '../adopt/useAdoption';
import { useForeignTables } from '../adopt/useForeignTables';
import { useMessage } from '../../context/LanguageContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';

interface Props {
  onAdopt: (start: AdoptionStart) => void;
  onCreate: () => void;
  busy: boolean;
}

/** Fewer known columns than this are no plan. */
const FEWEST_KNOWN = 2;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a team has already: tables that look like a plan can be taken over instead of starting from scratch. */
export function ForeignTables({ onAdopt, onCreate, busy }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const foreign = useForeignTables(null);
  const { tables, sheets } = foreign.found ?? { tables: [], sheets: [] };
  const alike = tables.filter(({ recognised, lacks }) => recognised >= FEWEST_KNOWN && lacks === null);
  const [choice, setChoice] = useState<ForeignTable | null>(null);
  const [first] = alike.length > 0 ? alike : tables;
  const chosen = choice ?? first;
  return (
    <>
      <ProgressLine busy={foreign.busy} step={foreign.step} />
      {foreign.problem && <ProblemBar problem={foreign.problem} onRetry={foreign.find} />}
      {foreign.found && (
        <Text role="status">
          {alike.length > 0 ? m('adopt.found', { n: alike.length }) : m('adopt.foundNone')}
        </Text>
      )}
      {alike.length > 0 && <ChooseTable tables={alike} chosen={chosen ?? null} onChoose={setChoice} />}
      <Text>{m('adopt.untouched')}</Text>
      <div className={styles.buttons}>
        {sheets.length > 0 && (
          <Button
            appearance={alike.length > 0 ? 'primary' : 'secondary'}
            onClick={() => onAdopt({ tables, sheets, table: alike.length > 0 ? (chosen ?? null) : null })}
          >
            {alike.length > 0 && chosen ? m('adopt.start', { title: chosen.title }) : m('adopt.title')}
          </Button>
        )}
        <Button
          appearance={alike.length > 0 ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={onCreate}
        >
          {m('adopt.createInstead')}
        </Button>
      </div>
    </>
  );
}
