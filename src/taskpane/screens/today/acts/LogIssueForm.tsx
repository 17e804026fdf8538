import { Field, Textarea } from '@fluentui/react-components';
import { useMessage } from '../../../context/LanguageContext';
import type { ActFormProps } from './ActFormProps';
import { FormFrame } from '../../../parts/form/FormFrame';
import { useDraftField } from './useForm';

/** 转为问题: what the matter is; owner, day and links come from the task. */
export function LogIssueForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const [text, setText] = useDraftField(work, form, 'text', alert.issueText);
  const onConfirm = () => {
    if (text.trim() === '') return;
    void work.makeIssue(alert, text.trim()).then((made) => {
      if (!made) return;
      work.keepDraft(form, null);
      work.close();
    });
  };
  return (
    <FormFrame
      confirm={m('act.create')}
      busy={work.busy}
      isReady={text.trim() !== ''}
      notes={[]}
      onConfirm={onConfirm}
      onCancel={work.close}
    >
      <Field size="small" label={m('act.describe')}>
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          textarea={{ autoFocus: true }}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
    </FormFrame>
  );
}
