import type { PairDoubt, SkipReason } from '../../domain/schema/adoptCodes';
import type { Day } from '../../domain/dates/day';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDateDoubt } from './describeDateDoubt';
import { describeDay } from '../language/describeDay';
import type { Evidence } from '../../domain/adopt/mapping/mappingProposal';
import type { CellDoubt } from '../../domain/adopt/rows/cells/importedRow';

/** One clause for a doubtful cell: what it shows, and what was done or is to be done. No full stop. */
export function describeImportDoubt(language: Language, { text, doubt }: CellDoubt, asOf: Day): string {
  const { doubts } = language.adopting;
  const on = (day: Day) => describeDay(language, day, asOf);
  switch (doubt.code) {
    case 'dateUnreadable':
      return fill(doubts.dateUnreadable, { text, reason: language.notADate[doubt.reason] });
    case 'dateDoubtful':
      return fill(doubts.dateDoubtful, { text, doubt: describeDateDoubt(language, doubt, asOf) });
    case 'dateOrder':
      return fill(doubts.dateOrder, { cells: doubt.cells });
    case 'datesFromMarks':
    case 'marksUndated':
    case 'statusLights':
      return fill(doubts[doubt.code], { rows: doubt.rows });
    case 'finishBeforeStart':
      return doubt.proposed === null
        ? fill(doubts.finishBeforeStart, {})
        : fill(doubts.finishProposed, { text, proposed: on(doubt.proposed) });
    case 'idRepeated':
      return fill(doubts.idRepeated, { text, row: doubt.row + 1 });
    case 'nameInherited':
      return fill(doubts.nameInherited, { name: doubt.name });
    case 'finishFromDays':
    case 'finishFromWorkingDays':
      return fill(doubts[doubt.code], { text, start: on(doubt.start), day: on(doubt.day) });
    case 'dateEstimated':
      return fill(doubts.dateEstimated, { text });
    case 'dateOpen':
    case 'marksDiffer':
    case 'severalOwners':
    case 'everybody':
    case 'statusUnknown':
    case 'statusShortened':
    case 'percentUnreadable':
    case 'nameMissing':
    case 'groupHeading':
    case 'dateZero':
    case 'doneByPercent':
    case 'errorValue': {
      const { code, ...values } = doubt;
      return fill(doubts[code], { text, ...values });
    }
  }
}

/** Why a row is not taken over, in a word or two. */
export function describeSkipReason(language: Language, reason: SkipReason): string {
  return language.adopting.skipped[reason];
}

/** Why a row that is there already should be looked at. @param names of the row as it comes and as we have it */
export function describePairDoubt(
  language: Language,
  doubt: PairDoubt,
  names: { name: string; known: string },
): string {
  return fill(language.adopting.pairs[doubt], names);
}

/** What speaks for a proposed column. */
export function describeEvidence(language: Language, { code, ...values }: Evidence): string {
  return fill(language.adopting.evidence[code], values);
}
