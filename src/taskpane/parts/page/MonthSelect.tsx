import { Select } from '@fluentui/react-components';
import { civilOf } from '../../../domain/dates/day';
import { firstDay, type Period } from '../../../domain/dates/period';
import { useDateWords } from '../../context/LanguageContext';

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

/** The months from `before` months earlier to `after` months later, in order. */
function monthsAround(period: Period, before: number, after: number): Period[] {
  const { year, month } = civilOf(firstDay(period));
  const first = year * 12 + (month - 1) - before;
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const count = first + index;
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
