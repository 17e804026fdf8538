import { Button, Field, makeStyles, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { Choice } from '../../../parts/form/Choice';
import { useState } from 'react';
import { TIMELINE_GROUPINGS } from '../../../../domain/timeline/timelineRows';
import { TIMELINE_SPANS } from '../../../../domain/timeline/timelineWindow';
import type { TimelineState } from '../../../../usecases/timeline/inspectTimeline';
import { useMessage } from '../../../context/LanguageContext';
import { ProblemLine } from '../../../parts/outcome/ProblemLine';
import { DrawnPage } from './DrawnPage';
import { useTimeline, type Wanted } from './useTimeline';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How the timeline is wanted, what that changes, and the way to its sheet. */
export function TimelinePage({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const m = useMessage();
  const { check, busy, problems, make, goTo } = useTimeline();
  const [picked, setPicked] = useState<Partial<Wanted>>({});
  const there = check.result?.timeline ?? null;
  const wanted: Wanted = { span: 'month', grouping: 'goal', ...there?.choice, ...picked };
  return (
    <DrawnPage title={m('timeline.title')} intro={m('timeline.intro')} onBack={onBack} check={check}>
      {problems.map((problem) => (
        <ProblemLine key={problem.code} problem={problem} />
      ))}
      {check.result && (
        <>
          <Field label={m('timeline.span')}>
            <RadioGroup
              value={wanted.span}
              onChange={(_, { value }) => {
                const span = TIMELINE_SPANS.find((one) => one === value);
                if (span) setPicked({ ...picked, span });
              }}
            >
              {TIMELINE_SPANS.map((span) => (
                <Choice key={span} value={span} label={m(`timeline.${span}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={m('timeline.grouping')}>
            <RadioGroup
              value={wanted.grouping}
              onChange={(_, { value }) => {
                const grouping = TIMELINE_GROUPINGS.find((one) => one === value);
                if (grouping) setPicked({ ...picked, grouping });
              }}
            >
              {TIMELINE_GROUPINGS.map((grouping) => (
                <Choice key={grouping} value={grouping} label={m(`timeline.${grouping}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Text>{changeText(m, there, wanted)}</Text>
          {there?.isEdited && <Text>{m('timeline.edited', { sheet: there.sheet })}</Text>}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void make(wanted)}
            >
              {m(there ? 'timeline.replace' : 'timeline.make')}
            </Button>
            {there && (
              <Button size="small" onClick={() => goTo(there.sheet)}>
                {m('drawn.goTo')}
              </Button>
            )}
          </div>
        </>
      )}
    </DrawnPage>
  );
}

/** What making it changes: before → after. */
function changeText(m: ReturnType<typeof useMessage>, there: TimelineState | null, wanted: Wanted): string {
  const textOf = ({ span, grouping }: Wanted) =>
    m('timeline.choice', { span: m(`timeline.${span}`), grouping: m(`timeline.${grouping}`) });
  const after = textOf(wanted);
  if (!there)
    return m('timeline.changed', {
      before: m('timeline.none'),
      after: m('timeline.newSheet', { choice: after }),
    });
  const { sheet, choice } = there;
  if (choice && textOf(choice) === after) return m('timeline.same', { sheet, choice: after });
  return m('timeline.changed', { before: choice ? textOf(choice) : m('timeline.unknown', { sheet }), after });
}
