import { useRef, type KeyboardEvent } from 'react';
import { useFocusHome } from '../../../parts/keyboard/useFocusHome';
import { claimKey } from '../../../parts/keyboard/claimKey';
import { CascadeForm } from './CascadeForm';
import { DoneForm } from './DoneForm';
import { LogIssueForm } from './LogIssueForm';
import { RescheduleForm } from './RescheduleForm';
import { SnoozeForm } from './SnoozeForm';
import { TextForm } from './TextForm';
import type { ActFormProps } from './ActFormProps';

/** The form of an act, in its row; Esc closes it and keeps what was typed. */
export function ActForm(props: ActFormProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    props.work.close();
  };
  const region = useRef<HTMLDivElement>(null);
  useFocusHome(region);
  return (
    <div ref={region} onKeyDown={onKeyDown}>
      {formOf(props)}
    </div>
  );
}

function formOf(props: ActFormProps) {
  const { form } = props;
  switch (form.kind) {
    case 'done':
      return <DoneForm {...props} />;
    case 'reschedule':
      return <RescheduleForm {...props} />;
    case 'nextStep':
    case 'reason':
      return <TextForm key={form.kind} {...props} column={form.kind} />;
    case 'issue':
      return <LogIssueForm {...props} />;
    case 'snooze':
      return <SnoozeForm {...props} />;
    case 'cascade':
      return <CascadeForm {...props} />;
  }
}
