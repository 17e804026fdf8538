import { Field, Text } from '@fluentui/react-components';
import { isoDay, type Day } from '../../../../domain/dates/day';
import { useContext } from 'react';
import { LanguageContext, useDateWords, useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { inSentence } from '../look/inSentence';
import { ActBeforeAfter } from './ActBeforeAfter';
import { DayInput } from '../../../parts/form/DayInput';
import { FormFrame } from '../../../parts/form/FormFrame';
import { typedDay } from '../../../parts/form/typedDay';
import { useDayNotes } from '../../../parts/form/useDayNotes';
import { useActPreview } from './useActPreview';
import { changeOf, useDraftField, useFormWork } from './useForm';

/** 标记完成: the day it was finished, and its state. */
export function DoneForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const words = useDateWords();
  const language = useContext(LanguageContext);
  const [text, setText] = useDraftField(work, form, 'day', isoDay(work.asOf));
  const { notes, nowIn, write } = useFormWork(alert, form, work);
  const day = typedDay(text);
  const log = { action: 'done', why: '' } as const;
  const changes =
    day === null
      ? null
      : [
          changeOf(alert, 'actual', { day }, log),
          ...(nowIn('status').text.trim() === alert.doneWord
            ? []
            : [changeOf(alert, 'status', alert.doneWord, log)]),
        ];
  const preview = useActPreview(alert.id, changes);
  const dayNotes = useDayNotes(work.asOf);
  const problem = dayNotes.lack(text);
  const hintOf = (finished: Day) => {
    if (alert.start !== null && finished < alert.start)
      return m('act.doneBeforeStart', { day: words.day(alert.start) });
    if (dayNotes.doubt(finished)) return dayNotes.doubt(finished);
    return finished > work.asOf ? m('act.inFuture', { day: words.day(work.asOf) }) : null;
  };
  const hint = day === null ? null : hintOf(day);
  const comesTo = () => {
    if (!preview || preview.severity) return null;
    const status = inSentence(language.assessedStatus[preview.status]);
    const n = preview.slip ?? 0;
    return n > 0 ? m('act.countsAs', { status, n }) : m('act.countsInTime', { status });
  };
  return (
    <FormFrame
      confirm={m('act.write', { n: changes?.length ?? 2 })}
      busy={work.busy}
      isReady={changes !== null}
      notes={notes}
      onConfirm={() => changes && void write(changes, m('done.done', { task: alert.task }))}
      onCancel={work.close}
    >
      <Field
        size="small"
        label={alert.cells.actual.header}
        {...(problem
          ? { validationMessage: problem }
          : hint
            ? { validationMessage: hint, validationState: 'warning' }
            : {})}
      >
        <DayInput autoFocus value={text} onChange={setText} />
      </Field>
      {changes && <ActBeforeAfter alert={alert} changes={changes} />}
      {comesTo() && <Text size={200}>{comesTo()}</Text>}
    </FormFrame>
  );
}
