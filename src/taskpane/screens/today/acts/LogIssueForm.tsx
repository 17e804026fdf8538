import { Field, Text, Textarea } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { isoDay } from '../../../../domain/dates/day';
import type { IssuePreview } from '../../../../usecases/issues/previewIssue';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import { useAction } from '../../../context/useAction';
import { useFooterProblem } from '../../../context/useFooterProblem';
import { useRunOptions } from '../../../context/useRunOptions';
import type { ActFormProps } from './ActFormProps';
import { BeforeAfter } from '../../../parts/form/BeforeAfter';
import { FormFrame } from '../../../parts/form/FormFrame';
import { useDraftField } from './useForm';

/** 转为问题: what the matter is; owner, day and links come from the task. */
export function LogIssueForm({ alert, form, work }: ActFormProps) {
  const m = useMessage();
  const [text, setText] = useDraftField(work, form, 'text', alert.issueText);
  const preview = useIssuePreview(alert.id);
  const isBlank = text.trim() === '';
  // The list is refreshed after the issue was made: until then a second press would only find it.
  const isMaking = useRef(false);
  const onConfirm = async () => {
    if (isBlank || isMaking.current) return;
    isMaking.current = true;
    const made = await work.makeIssue(alert, text.trim());
    isMaking.current = false;
    if (!made) return;
    work.keepDraft(form, null);
    work.close();
  };
  const confirm = () => {
    if (!preview) return m('act.create');
    const { id } = preview;
    return preview.kind === 'existing' ? m('act.showIssue', { id }) : m('act.createId', { id });
  };
  const { cells = [], newColumn = null, reason = null, sheet = '' } = preview ?? {};
  return (
    <FormFrame
      confirm={confirm()}
      busy={work.busy}
      isReady={!isBlank}
      notes={[]}
      onConfirm={() => void onConfirm()}
      onCancel={work.close}
    >
      <Field
        size="small"
        label={m('act.describe')}
        {...(isBlank ? { validationMessage: m('act.nothing') } : {})}
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
      {newColumn !== null && <Text size={200}>{m('act.newColumn', { sheet, column: newColumn })}</Text>}
      {cells.length > 0 && (
        <BeforeAfter
          place={m('act.newRow', { sheet })}
          cells={cells.map(({ header, after }) => ({
            header,
            before: '',
            after: typeof after === 'object' ? isoDay(after.day) : after,
          }))}
        />
      )}
      {reason && (
        <BeforeAfter
          place={m('act.place', { sheet: alert.cell.sheet, row: alert.sheetRow })}
          cells={[reason]}
        />
      )}
    </FormFrame>
  );
}

/** What making the issue would write; null until it is known. */
function useIssuePreview(task: string): IssuePreview | null {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [preview, setPreview] = useState<IssuePreview | null>(null);
  const look = useAction(
    useCallback(
      async () => setPreview(await actions.previewIssue({ ...runOptions(), task })),
      [actions, runOptions, task],
    ),
  );
  const lookOnOpening = useEffectEvent(() => void look.run());
  useEffect(() => lookOnOpening(), []);
  useFooterProblem(look.problem, () => void look.run());
  return preview;
}
