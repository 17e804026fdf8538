import { Input, type InputProps } from '@fluentui/react-components';
import { FIRST_DAY, LAST_DAY } from './typedDay';

type Props = Pick<InputProps, 'autoFocus' | 'min'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A day to be picked or typed; `typedDay` reads it. With a last day a year is typed in four digits at most. */
export function DayInput({ onChange, min = FIRST_DAY, ...input }: Props) {
  return (
    <Input
      type="date"
      size="small"
      min={min}
      max={LAST_DAY}
      onChange={(_, { value }) => onChange(value)}
      {...input}
    />
  );
}
