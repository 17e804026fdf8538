import { Checkbox, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  checked: boolean;
  label: ReactNode;
  onChange: (checked: boolean) => void;
}

/** Something to be ticked. Fluent's own greys the words of what is not, which looks as if it could not be. */
export function Tick({ checked, label, onChange }: Props) {
  return (
    <Checkbox
      checked={checked}
      label={{ children: label, style: { color: tokens.colorNeutralForeground1 } }}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
