import { Field, Input, Text } from '@fluentui/react-components';
import { isoDay, parseIsoDay } from '../../../../domain/dates/day';
import { useContext } from 'react';
import { LanguageContext, useDateWords, useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { inSentence } from '../look/inSentence';
import { ActBeforeAfter } from './ActBeforeAfter';
import { FormFrame } from '../../../parts/form/FormFrame';
import { useActPreview } from './useActPreview';
import { changeOf, useDraftField, useFormWork } from './useForm';

/** 标记完成: the day it was finished, and its state. */
export function DoneForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const words = useDateWords();
  const language = useContext(LanguageContext);
  const [text, setText] = useDraftField(work, form, 'day', isoDay(work.asOf));
  const { notes, nowIn, write } = useFormWork(alert, form, work);
  const day = parseIsoDay(text);
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
  const problem = day === null ? m('act.noDay') : null;
  const hint = day !== null && day > work.asOf ? m('act.inFuture', { day: words.day(work.asOf) }) : null;
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
        <Input type="date" size="small" autoFocus value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      {changes && <ActBeforeAfter alert={alert} changes={changes} />}
      {comesTo() && <Text size={200}>{comesTo()}</Text>}
    </FormFrame>
  );
}
