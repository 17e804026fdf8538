import { Field, Input } from '@fluentui/react-components';
import { addDays, isoDay, parseIsoDay } from '../../../../domain/dates/day';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { FormFrame } from '../../../parts/form/FormFrame';
import { useDraftField } from './useForm';

/** 稍后提醒, on a day of one's choice; counted from the as-of day like everything in the list. */
export function SnoozeForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const words = useDateWords();
  const [text, setText] = useDraftField(work, form, 'day', isoDay(addDays(work.asOf, 7)));
  const day = parseIsoDay(text);
  const isLater = day !== null && day > work.asOf;
  const problem =
    day === null ? m('act.noDay') : isLater ? null : m('snooze.notLater', { day: words.day(work.asOf) });
  return (
    <FormFrame
      confirm={m('snooze.apply')}
      busy={work.busy}
      isReady={isLater}
      notes={[]}
      onConfirm={() => isLater && work.snooze(alert, day)}
      onCancel={work.close}
    >
      <Field size="small" label={m('snooze.until')} {...(problem ? { validationMessage: problem } : {})}>
        <Input
          type="date"
          size="small"
          autoFocus
          min={isoDay(addDays(work.asOf, 1))}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
    </FormFrame>
  );
}
