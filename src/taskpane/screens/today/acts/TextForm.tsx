import { Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { FormFrame } from '../../../parts/form/FormFrame';
import { changeOf, useDraftField, useFormWork } from './useForm';

/** 填下一步, 填原因: one cell, with what is there. */
export function TextForm({ alert, form, work, column }: ActFormProps & { column: 'nextStep' | 'reason' }) {
  const m = useMessage();
  const { header, address, text: before } = alert.cells[column];
  const [text, setText] = useDraftField(work, form, 'text', before);
  const [asked, setAsked] = useState(false);
  const { notes, write } = useFormWork(alert, form, work);
  const problem = text.trim() === '' ? 'act.nothing' : text === before ? 'act.nothingNew' : null;
  const isOver = before.trim() !== '';
  const onConfirm = () => {
    setAsked(true);
    if (problem) return;
    const change = changeOf(alert, column, text.trim(), { action: 'fill', why: '' });
    void write([change], m('done.filled', { header, task: alert.task }));
  };
  return (
    <FormFrame
      confirm={m(isOver ? 'act.replace' : 'act.writeOne', { address })}
      busy={work.busy}
      isReady
      notes={notes}
      onConfirm={onConfirm}
      onCancel={work.close}
    >
      <Field
        size="small"
        label={header}
        {...(column === 'nextStep' ? { hint: m('act.who') } : {})}
        {...(asked && problem ? { validationMessage: m(problem) } : {})}
      >
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          textarea={{ autoFocus: true }}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      {isOver && problem === null && <Text size={200}>{m('act.original', { text: before })}</Text>}
    </FormFrame>
  );
}
