import { TIMELINE_GROUPINGS, type TimelineGrouping } from '../../../domain/timeline/timelineRows';
import { TIMELINE_SPANS, type TimelineSpan } from '../../../domain/timeline/timelineWindow';
import type { DrawnSnapshot } from '../../../workbook/drawn/queueDrawnRead';

/** How a person wants the timeline. */
export interface TimelineChoice {
  span: TimelineSpan;
  grouping: TimelineGrouping;
}

export interface TimelineRequest extends TimelineChoice {
  /** Replace what somebody wrote into it. */
  overwriteEdited: boolean;
}

/** How the timeline of the workbook was wanted; null where it has none or where that is not known. */
export function choiceOf({ place, note }: DrawnSnapshot): TimelineChoice | null {
  const [wantedSpan, wantedGrouping] = note?.choices ?? [];
  const span = TIMELINE_SPANS.find((one) => one === wantedSpan);
  const grouping = TIMELINE_GROUPINGS.find((one) => one === wantedGrouping);
  return place && span && grouping ? { span, grouping } : null;
}
