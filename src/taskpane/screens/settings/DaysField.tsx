import { Field, SpinButton } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';

interface Props {
  label: string;
  hint: string;
  value: number;
  onChange: (days: number) => void;
}

/** A whole number of days, 0 to a year. */
const MOST_DAYS = 365;

/** A number of days to step or to type; what is not a whole number in range is left as it was. */
export function DaysField({ label, hint, value, onChange }: Props) {
  const m = useMessage();
  return (
    <Field label={label} hint={hint}>
      <SpinButton
        value={value}
        min={0}
        max={MOST_DAYS}
        incrementButton={{ 'aria-label': m('settings.increase') }}
        decrementButton={{ 'aria-label': m('settings.decrease') }}
        onChange={(_, data) => {
          const days = data.value ?? Number(data.displayValue?.trim() || NaN);
          if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS && days !== value) onChange(days);
        }}
      />
    </Field>
  );
}
