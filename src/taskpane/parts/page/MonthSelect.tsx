import { Select } from '@fluentui/react-components';
import type { Period } from '../../../domain/dates/period';
import { useDateWords } from '../../context/LanguageContext';
import { monthsAround } from './monthsAround';

interface Props {
  value: Period;
  label: string;
  onChange: (period: Period) => void;
}

/** A month within a year of the one chosen. */
export function MonthSelect({ value, label, onChange }: Props) {
  const words = useDateWords();
  return (
    <Select size="small" aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      {monthsAround(value, 12, 12).map((period) => (
        <option key={period} value={period}>
          {words.period(period)}
        </option>
      ))}
    </Select>
  );
}
