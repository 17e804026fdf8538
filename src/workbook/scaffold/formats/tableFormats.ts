import type { TableKey } from '../../../domain/schema/columnKeys';
import type { Language } from '../../../words/language/Language';
import { PALETTE } from '../../look/palette';
import type { FormatPlace } from './formatLooks';
import type { ScaffoldFormat } from './ScaffoldFormat';
import { trackerFormats } from './trackerFormats';

/** The conditional formats of one of the four tables, the first that holds on top. */
export function tableFormats(table: TableKey, language: Language, place: FormatPlace): ScaffoldFormat[] {
  if (table === 'tasks') return trackerFormats(language, place);
  if (table !== 'issues') return [];
  // What is closed is over, as what is done is in the tracker.
  const formula = `=${place.letter('state')}="${language.issueState.closed.word}"`;
  return [{ firstColumn: 0, lastColumn: place.columns - 1, formula, font: PALETTE.quiet }];
}
