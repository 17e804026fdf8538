import type { SummaryPage } from './SummaryButtons';
import { useEffect, useRef, useState } from 'react';
import { LazyScreen } from '../../parts/page/LazyScreen';
import { MonthScreen } from './MonthScreen';
import type { SummaryProps } from './parts/SummaryProps';

const loadText = async () => (await import('./SummaryTextPage')).SummaryTextPage;
const loadCarryOver = async () => (await import('./monthEnd/CarryOverPage')).CarryOverPage;
const loadQuarter = async () => (await import('./monthEnd/QuarterPage')).QuarterPage;
const loadCloseMonth = async () => (await import('./monthEnd/CloseMonthPage')).CloseMonthPage;

/** The month, or one of the pages that are opened from it. */
export function Summary({ period, result, onResult }: SummaryProps) {
  const [month, setMonth] = useState(result?.period ?? period);
  const [page, setPage] = useState<SummaryPage | null>(null);
  const [opener, setOpener] = useState<SummaryPage | null>(null);
  // A month chosen at the top of the pane counts from then on.
  const last = useRef(period);
  useEffect(() => {
    if (last.current !== period) setMonth(period);
    last.current = period;
  }, [period]);

  const shown = result?.period === month ? result : null;
  const back = () => {
    setOpener(page);
    setPage(null);
  };
  if (page === 'text' && shown) {
    return <LazyScreen load={loadText} props={{ text: shown.text, onBack: back }} />;
  }
  if (page === 'carryOver') return <LazyScreen load={loadCarryOver} props={{ month, onBack: back }} />;
  if (page === 'quarter') return <LazyScreen load={loadQuarter} props={{ month, onBack: back }} />;
  if (page === 'closeMonth') return <LazyScreen load={loadCloseMonth} props={{ month, onBack: back }} />;
  return (
    <MonthScreen
      month={month}
      onMonth={setMonth}
      result={shown}
      onResult={onResult}
      onPage={setPage}
      focusOn={opener}
    />
  );
}
