import { headerConcept } from '../../../words/vocabulary/headerClues';
import { headerText } from '../tables/tableCandidate';
import type { DraftMapping } from './draftMapping';

/** So many of the cells have to be lengths of time. */
const MOSTLY = 0.6;

/** A finish from a start and a column of days (工期), where no column has the finish itself; never surely. */
export function mapDuration(draft: DraftMapping): void {
  const start = draft.decided.get('start')?.source;
  if (start?.kind !== 'column' || !draft.isOpen('finish')) return;
  const days = draft.free().find((column) => {
    const profile = draft.profile(column.column);
    const lengths = Math.max(profile.days, profile.numbers - profile.percents);
    return (
      headerConcept(headerText(column)) === 'duration' &&
      profile.filled > 0 &&
      lengths >= profile.filled * MOSTLY
    );
  });
  if (!days) return;
  draft.decided.set('finish', {
    source: { kind: 'duration', start: start.column, days: days.column },
    evidence: [{ code: 'header', header: headerText(days) }],
    sure: false,
  });
}
