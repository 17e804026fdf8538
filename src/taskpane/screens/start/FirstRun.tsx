import { useRunOptions } from '../../context/useRunOptions';
import { quotedList } from '../../../words/describe/describeProblem';
import { Button, makeStyles, Text, Subtitle2, tokens, useAnnounce } from '@fluentui/react-components';
import { useCallback, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CreateTemplatesOptions } from '../../../usecases/setup/createTemplates';
import type { WorkbookKind } from '../../../usecases/setup/workbookKind';
import { useAction } from '../../context/useAction';
import { useJournal } from '../../context/Journal';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { Tick } from '../../parts/form/Tick';
import { focusHome } from '../../parts/keyboard/useFocusHome';
import { PersonalSettings } from '../../parts/page/PersonalSettings';
import { LazyScreen } from '../../parts/fetched/LazyScreen';
import type { PersonalChoices } from '../../context/personal/PersonalChoices';
import type { AdoptionStart } from '../adopt/useAdoption';
import { ForeignTables } from './ForeignTables';

interface Props {
  kind: WorkbookKind;
  personal: PersonalChoices;
  /** One came back here by 撤销, whose button is gone. */
  takesFocus: boolean;
  onCreated: () => void;
  /** Goes on to Today with the tables there are. */
  onLookAnyway: () => void;
}

const loadAdoptPage = async () => (await import('../adopt/AdoptPage')).AdoptPage;

const useStyles = makeStyles({
  page: { height: '100vh' },
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    // Excel lays its own menu button over the top right corner.
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: { margin: 0 },
  full: { justifySelf: 'stretch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A workbook without all of the tables: one click makes them, beside what is there. */
export function FirstRun({ kind, personal, takesFocus, onCreated, onLookAnyway }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const language = useContext(LanguageContext);
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const journal = useJournal();
  // Examples belong into an empty workbook; beside real work they are asked for.
  const [sample, setSample] = useState(kind.kind === 'empty');
  const [showsPersonal, setShowsPersonal] = useState(false);
  const [adopting, setAdopting] = useState<AdoptionStart | null>(null);
  const partly = kind.kind === 'partly';
  const screen = useRef<HTMLElement>(null);
  const takeFocus = useEffectEvent(() => takesFocus && screen.current?.focus());
  useEffect(() => void takeFocus(), []);

  const create = useAction(
    useCallback(
      (onNameTaken: CreateTemplatesOptions['onNameTaken'], onProgress) =>
        actions.createTemplates({
          ...runOptions({ onProgress, inGroup: true }),
          sample: sample && !partly,
          onNameTaken,
        }),
      [actions, runOptions, sample, partly],
    ),
  );
  const onCreate = async (onNameTaken: CreateTemplatesOptions['onNameTaken']) => {
    // The first refresh that follows belongs to the same press.
    journal.beginGroup(m(partly ? 'firstRun.complete' : 'firstRun.create'), true);
    const made = await create.run(onNameTaken);
    if (!made) {
      journal.endGroup();
      return;
    }
    announce(m('firstRun.created', { n: made.result.created.length }));
    onCreated();
  };

  if (adopting) {
    return (
      <main className={styles.page} {...focusHome}>
        <LazyScreen
          load={loadAdoptPage}
          props={{ start: adopting, onDone: onCreated, onClose: () => setAdopting(null) }}
        />
      </main>
    );
  }
  return (
    <main ref={screen} className={styles.screen} {...focusHome}>
      <Subtitle2 as="h1" className={styles.heading}>
        {m('firstRun.title')}
      </Subtitle2>
      <Text>
        {partly ? m('firstRun.partly', { sheets: quotedList(language, kind.sheets) }) : m('firstRun.empty')}
      </Text>
      {kind.kind === 'empty' && (
        <Tick
          checked={sample}
          onChange={setSample}
          label={
            <>
              {m('firstRun.sample')}
              <br />
              <Text size={200}>{m('firstRun.sampleHint')}</Text>
            </>
          }
        />
      )}
      {kind.kind === 'foreign' ? (
        <ForeignTables onAdopt={setAdopting} onCreate={() => void onCreate('stop')} busy={create.busy} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={create.busy} onClick={() => void onCreate('stop')}>
            {m(partly ? 'firstRun.complete' : 'firstRun.create')}
          </Button>
          {partly && <Button onClick={onLookAnyway}>{m('firstRun.lookAnyway')}</Button>}
        </div>
      )}
      <div className={styles.full}>
        <ProgressLine busy={create.busy} step={create.step} />
        {create.problem?.code === 'sheetNameTaken' ? (
          <ProblemBar problem={create.problem} onDismiss={create.dismiss}>
            <Button size="small" onClick={() => void onCreate('rename')}>
              {m('firstRun.createRenamed')}
            </Button>
          </ProblemBar>
        ) : (
          create.problem && <ProblemBar problem={create.problem} onRetry={() => void onCreate('stop')} />
        )}
      </div>
      <Button
        appearance="transparent"
        size="small"
        aria-expanded={showsPersonal}
        onClick={() => setShowsPersonal(!showsPersonal)}
      >
        {m('firstRun.settings')}
      </Button>
      {showsPersonal && <PersonalSettings {...personal} />}
    </main>
  );
}
