import { Field } from '@fluentui/react-components';
import { addDays, isoDay } from '../../../../domain/dates/day';
import { useDateWords, useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { DayInput } from '../../../parts/form/DayInput';
import { FormFrame } from '../../../parts/form/FormFrame';
import { typedDay } from '../../../parts/form/typedDay';
import { useDayNotes } from '../../../parts/form/useDayNotes';
import { useDraftField } from './useForm';

/** 稍后提醒, on a day of one's choice; counted from the as-of day like everything in the list. */
export function SnoozeForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const words = useDateWords();
  const [text, setText] = useDraftField(work, form, 'day', isoDay(addDays(work.asOf, 7)));
  const day = typedDay(text);
  const { lack, doubt } = useDayNotes(work.asOf);
  const isLater = day !== null && day > work.asOf;
  const notLater = isLater ? null : m('snooze.notLater', { day: words.day(work.asOf) });
  const problem = lack(text) ?? notLater;
  const far = day === null ? null : doubt(day);
  return (
    <FormFrame
      confirm={m('snooze.apply')}
      busy={work.busy}
      isReady={isLater}
      notes={[]}
      onConfirm={() => isLater && work.snooze(alert, day)}
      onCancel={work.close}
    >
      <Field
        size="small"
        label={m('snooze.until')}
        {...(problem
          ? { validationMessage: problem }
          : far
            ? { validationMessage: far, validationState: 'warning' }
            : {})}
      >
        <DayInput autoFocus min={isoDay(addDays(work.asOf, 1))} value={text} onChange={setText} />
      </Field>
    </FormFrame>
  );
}
