import type { DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { useMessage } from '../../../context/LanguageContext';

/** The column and what is in it: 计划完成时间“6.31”, or that it is blank. */
export function useCellHeadline(): (problem: DataProblemItem) => string {
  const m = useMessage();
  return ({ field, shown }) => {
    const text = shown.trim();
    return text ? m('headline.cell', { field, text }) : m('headline.blank', { field });
  };
}
