import { Checkbox, tokens, type CheckboxProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props extends Omit<CheckboxProps, 'checked' | 'label' | 'onChange'> {
  /** `mixed` of one that stands for several. */
  checked: boolean | 'mixed';
  label: ReactNode;
  onChange: (checked: boolean) => void;
}

/** Something to be ticked. Fluent's own greys the words of what is not, which looks as if it could not be. */
export function Tick({ label, onChange, ...box }: Props) {
  return (
    <Checkbox
      {...box}
      label={{ children: label, style: box.disabled ? undefined : { color: tokens.colorNeutralForeground1 } }}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
