import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useContext, useState } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import type { PlacedFishbone } from '../../../usecases/issues/fishbone/placeFishbone';
import type { RunOptions } from '../../../usecases/run/runOptions';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useFooterWork } from '../../context/useFooterWork';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { useCheck } from '../../parts/outcome/useCheck';
import { PageHeading } from '../../parts/page/PageHeading';

interface Props {
  issue: IssueCheckItem;
  onBack: () => void;
  onFiveWhys: () => void;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  issue: { overflowWrap: 'anywhere' },
  bones: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', margin: 0 },
  bone: {
    display: 'grid',
    gridColumn: '1 / -1',
    gridTemplateColumns: 'subgrid',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  causes: { display: 'grid', margin: 0, overflowWrap: 'anywhere' },
  none: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The fishbone diagram of an issue as lines of text; the drawing is placed in the sheet, where it can be read. */
export function FishbonePage({ issue, onBack, onFiveWhys }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { causeKinds } = useContext(LanguageContext);
  const { actions, host } = usePane();
  const { busy, run, say, show } = useFooterWork();
  const { id, at } = issue;
  const [placed, setPlaced] = useState<PlacedFishbone | null>(null);
  const draw = useCheck(
    useCallback((options: RunOptions) => actions.drawFishbone({ ...options, id, at }), [actions, id, at]),
    null,
  );
  useFooterProblem(draw.action.problem, () => void draw.action.run());
  const drawing = draw.result;
  const onPlace = async () => {
    if (!drawing) return;
    const { svg, width, height } = drawing;
    const done = await run(
      m('issues.place'),
      async (options) => {
        const png = await host.drawPng(svg, drawing);
        return actions.placeFishbone({ ...options, id, at, png, ratio: width / height });
      },
      { retry: () => void onPlace() },
    );
    if (!done) return;
    setPlaced(done.done);
    const { name, replaced, cell } = done.done;
    say(m(replaced ? 'issues.replaced' : 'issues.placed', { name, sheet: cell.sheet }));
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('issues.fishboneOf', { id })}</PageHeading>
      <Text weight="semibold" className={styles.issue}>
        {issue.issue}
      </Text>
      <ProgressLine busy={draw.action.busy} step={draw.action.step} />
      {drawing && (
        <dl className={styles.bones} aria-label={m('issues.fishbone')}>
          {drawing.bones.map(({ kind, causes }) => (
            <div key={kind ?? ''} className={styles.bone}>
              <dt className={styles.kind}>{kind ? causeKinds[kind].word : m('issues.unsorted')}</dt>
              <dd className={styles.causes}>
                {causes.length === 0 ? (
                  <span className={styles.none}>{m('issues.noCauseHere')}</span>
                ) : (
                  causes.map((cause) => <span key={cause}>{cause}</span>)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {drawing && (
        <>
          <Text size={200}>{m(drawing.causes === 0 ? 'issues.noCause' : 'issues.fishboneHint')}</Text>
          <div className={styles.buttons}>
            {drawing.causes === 0 ? (
              <Button size="small" appearance="primary" onClick={onFiveWhys}>
                {m('issues.fiveWhys')}
              </Button>
            ) : (
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={busy}
                onClick={() => void onPlace()}
              >
                {m('issues.place')}
              </Button>
            )}
            {placed && (
              <Button size="small" onClick={() => void show(placed.cell)}>
                {m('today.showInSheet')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
