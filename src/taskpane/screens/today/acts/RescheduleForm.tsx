import { Field, Text, Textarea } from '@fluentui/react-components';
import { Tick } from '../../../parts/form/Tick';
import { useState } from 'react';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import { useHeadline } from '../look/useHeadline';
import type { ActFormProps } from './ActFormProps';
import { inSentence } from '../look/inSentence';
import { ActBeforeAfter } from './ActBeforeAfter';
import { FollowOnRows } from './FollowOnRows';
import { DayInput } from '../../../parts/form/DayInput';
import { FormFrame } from '../../../parts/form/FormFrame';
import { typedDay } from '../../../parts/form/typedDay';
import { useDayNotes } from '../../../parts/form/useDayNotes';
import { useActPreview } from './useActPreview';
import { changeOf, useDraftField, useFormWork } from './useForm';

/** 改期: a new planned finish and why; the baseline stays, so that what was moved is not forgotten. */
export function RescheduleForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const words = useDateWords();
  const headline = useHeadline();
  const [text, setText] = useDraftField<string>(work, form, 'day', '');
  const [reason, setReason] = useDraftField<string>(work, form, 'reason', '');
  const hasReason = alert.reason.trim() !== '';
  const [alsoReason, setAlsoReason] = useDraftField<boolean>(work, form, 'also', !hasReason);
  // 编号 a line: of the dates that were shown with them.
  const [follow, setFollow] = useDraftField<string>(work, form, 'follow', '');
  const [asked, setAsked] = useState(false);
  const { notes, write } = useFormWork(alert, form, work);
  const day = typedDay(text);
  const dayNotes = useDayNotes(work.asOf);
  const why = reason.trim();
  const log = { action: 'reschedule', why } as const;
  const isSame = day !== null && day === alert.finish;
  const isEarly = day !== null && alert.start !== null && day < alert.start;
  const changes =
    day === null || isSame || isEarly
      ? null
      : [
          changeOf(alert, 'finish', { day }, log),
          ...(alsoReason && why !== '' ? [changeOf(alert, 'reason', why, log)] : []),
        ];
  // What the date comes to has nothing to do with the reason, which is still being typed.
  const preview = useActPreview(
    alert.id,
    changes && day !== null ? [changeOf(alert, 'finish', { day }, { ...log, why: '' })] : null,
  );
  const followOn = preview?.followOn ?? [];
  const ticked = new Set(follow.split('\n'));
  // Ticked rows are written as they are seen, so they have to be there.
  const isSeen = follow === '' || preview !== null;
  const others = followOn.filter(({ id }) => ticked.has(id)).flatMap((item) => item.changes);
  const dayProblem = () => {
    if (isSame) return m('act.sameDay');
    if (isEarly && alert.start !== null) return m('act.beforeStart', { day: words.day(alert.start) });
    return asked || text !== '' ? dayNotes.lack(text) : null;
  };
  const doubt = day === null ? null : dayNotes.doubt(day);
  const comesTo = () => {
    if (!preview) return null;
    const { baseline, severity } = preview;
    const kept = baseline ? m('act.baseline', { day: words.day(baseline.day), n: baseline.days }) : '';
    const then = severity
      ? m('act.then', {
          severity: inSentence(m(`alert.${severity}`)),
          headline: inSentence(headline(preview.headline, preview.dayBasis)),
        })
      : m('act.ends');
    return kept ? m('problem.whole', { text: kept, action: then }) : then;
  };
  const onDay = (value: string) => {
    setText(value);
    setFollow('');
  };
  const onConfirm = () => {
    setAsked(true);
    if (changes && why !== '' && isSeen)
      void write([...changes, ...others], m('done.rescheduled', { task: alert.task }));
  };
  const reasonProblem = asked && why === '' ? m('act.whyMissing') : null;
  return (
    <FormFrame
      confirm={m('act.write', { n: (changes?.length ?? 1) + others.length })}
      busy={work.busy}
      isReady={isSeen}
      notes={notes}
      onConfirm={onConfirm}
      onCancel={work.close}
    >
      <Field
        size="small"
        label={m('act.newFinish')}
        {...(dayProblem()
          ? { validationMessage: dayProblem() }
          : doubt
            ? { validationMessage: doubt, validationState: 'warning' }
            : {})}
      >
        <DayInput autoFocus value={text} onChange={onDay} />
      </Field>
      <Field
        size="small"
        label={m('act.why')}
        required
        {...(reasonProblem ? { validationMessage: reasonProblem } : {})}
      >
        <Textarea size="small" rows={2} value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      {hasReason && (
        <Tick
          checked={alsoReason}
          onChange={setAlsoReason}
          label={m('act.alsoReason', { header: alert.cells.reason.header })}
        />
      )}
      {changes && <ActBeforeAfter alert={alert} changes={changes} />}
      {comesTo() && <Text size={200}>{comesTo()}</Text>}
      {followOn.length > 0 && (
        <>
          <Text size={200}>{m('act.followOn', { n: followOn.length })}</Text>
          <FollowOnRows items={followOn} ticked={ticked} onTicked={(ids) => setFollow([...ids].join('\n'))} />
        </>
      )}
    </FormFrame>
  );
}
