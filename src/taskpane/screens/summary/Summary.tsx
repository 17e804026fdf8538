import { useState } from 'react';
import { LazyScreen } from '../../parts/fetched/LazyScreen';
import { MonthScreen } from './MonthScreen';
import type { SummaryPage } from './SummaryButtons';
import type { SummaryProps } from './parts/SummaryProps';
import { useFilledMonth } from './parts/useFilledMonth';

const loadText = async () => (await import('./SummaryTextPage')).SummaryTextPage;
const loadCarryOver = async () => (await import('./monthEnd/CarryOverPage')).CarryOverPage;
const loadQuarter = async () => (await import('./monthEnd/QuarterPage')).QuarterPage;
const loadCloseMonth = async () => (await import('./monthEnd/CloseMonthPage')).CloseMonthPage;

/** The month of the pane's header, or one of the pages that are opened from it. */
export function Summary(props: SummaryProps) {
  const { period } = props;
  const [page, setPage] = useState<SummaryPage | null>(null);
  const [isBack, setBack] = useState(false);
  const month = useFilledMonth(props);
  const back = () => {
    setBack(true);
    setPage(null);
  };
  if (page === 'text' && month.result) {
    return <LazyScreen load={loadText} props={{ text: month.result.text, onBack: back }} />;
  }
  if (page === 'carryOver')
    return <LazyScreen load={loadCarryOver} props={{ month: period, onBack: back }} />;
  if (page === 'quarter') return <LazyScreen load={loadQuarter} props={{ month: period, onBack: back }} />;
  if (page === 'closeMonth')
    return <LazyScreen load={loadCloseMonth} props={{ month: period, onBack: back }} />;
  return (
    <MonthScreen month={month} onPage={setPage} isBack={isBack} onUndo={props.onUndo} onHelp={props.onHelp} />
  );
}
