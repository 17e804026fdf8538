import { useRunOptions } from '../../context/useRunOptions';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';
import type { FishboneDrawing } from '../../../usecases/issues/fishbone/drawFishbone';
import type { PlacedFishbone } from '../../../usecases/issues/fishbone/placeFishbone';
import type { RunOptions } from '../../../usecases/run/runOptions';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useAction } from '../../context/useAction';
import { useCheck } from '../../parts/outcome/useCheck';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ProblemBar } from '../../parts/outcome/ProblemBar';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { PageHeading } from '../../parts/page/PageHeading';

interface Props {
  issue: IssueCheckItem;
  onBack: () => void;
  onFiveWhys: () => void;
  onShow: (cell: CellRef) => void;
}

interface DrawnFishbone extends FishboneDrawing {
  /** What is shown is what is placed. */
  png: string;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  // Drawn for white paper, in every theme.
  picture: { width: '100%', border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: '#ffffff' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { overflowWrap: 'anywhere' },
});

/** The fishbone diagram of an issue, to look at and to place in the sheet. */
export function FishbonePage({ issue, onBack, onFiveWhys, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions, host } = usePane();
  const runOptions = useRunOptions();
  const { id, at } = issue;
  const [placed, setPlaced] = useState<PlacedFishbone | null>(null);
  const draw = useCheck(
    useCallback(
      async (options: RunOptions): Promise<DrawnFishbone> => {
        const drawing = await actions.drawFishbone({ ...options, id, at });
        return { ...drawing, png: await host.drawPng(drawing.svg, drawing) };
      },
      [actions, host, id, at],
    ),
    null,
  );
  const place = useAction(
    useCallback(
      ({ png, width, height }: DrawnFishbone, onProgress) =>
        actions.placeFishbone({ ...runOptions({ onProgress }), id, at, png, ratio: width / height }),
      [actions, runOptions, id, at],
    ),
  );
  const drawing = draw.result;
  const onPlace = async () => {
    if (!drawing || place.busy) return;
    const done = await place.run(drawing);
    if (!done) return;
    setPlaced(done.result);
    announce(placedText(m, done.result));
  };

  return (
    <div className={styles.page}>
      <PageHeading onBack={onBack}>{m('issues.fishboneOf', { id })}</PageHeading>
      <ProgressLine busy={draw.action.busy || place.busy} step={place.step ?? draw.action.step} />
      {draw.action.problem && (
        <ProblemBar problem={draw.action.problem} onRetry={() => void draw.action.run()} />
      )}
      {place.problem && <ProblemBar problem={place.problem} onRetry={() => void onPlace()} />}
      {placed && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.text}>{placedText(m, placed)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onShow(placed.cell)}>
              {m('action.show')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {drawing?.causes === 0 && (
        <>
          <Text>{m('issues.noCause')}</Text>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={onFiveWhys}>
              {m('issues.fiveWhys')}
            </Button>
            <Button onClick={onBack}>{m('action.back')}</Button>
          </div>
        </>
      )}
      {drawing && drawing.causes > 0 && (
        <>
          <img className={styles.picture} src={`data:image/png;base64,${drawing.png}`} alt={drawing.alt} />
          <Text className={styles.text}>{m('issues.fishboneHint')}</Text>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={place.busy} onClick={() => void onPlace()}>
              {m('issues.place')}
            </Button>
            <Button onClick={onBack}>{m('action.back')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

const placedText = (m: ReturnType<typeof useMessage>, { name, replaced, cell }: PlacedFishbone) =>
  m(replaced ? 'issues.replaced' : 'issues.placed', { name, sheet: cell.sheet });
