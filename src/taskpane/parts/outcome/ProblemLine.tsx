import { useContext } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import { problemText } from '../../../words/describe/describeProblem';
import { LanguageContext } from '../../context/LanguageContext';
import { WarningLine } from './WarningLine';

/** A problem of what is listed here that stays until somebody does something about it. */
export function ProblemLine({ problem }: { problem: Problem }) {
  return <WarningLine>{problemText(useContext(LanguageContext), problem)}</WarningLine>;
}
