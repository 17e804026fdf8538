/** What was done to a row, as 变更日志 names it (SPEC section 9). */
export const CHANGE_ACTIONS = [
  'refresh',
  'replaced',
  'summary',
  'accept',
  'dates',
  'cascade',
  'issue',
  'carryOver',
  'closeMonth',
  'adopt',
  'done',
  'reschedule',
  'fill',
  'acknowledge',
  'snooze',
  'undo',
  'column',
  'upgrade',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];
