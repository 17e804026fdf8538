import { Radio, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  value: string;
  label: ReactNode;
}

/** One of several ways to choose from. Fluent's own greys the words of those not chosen, which looks as if they could not be. */
export function Choice({ value, label }: Props) {
  return (
    <Radio value={value} label={{ children: label, style: { color: tokens.colorNeutralForeground1 } }} />
  );
}
