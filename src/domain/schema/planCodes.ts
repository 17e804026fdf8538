/** What a plan row lacks (SPEC section 5). */
export type PlanFlagCode =
  | 'goalMissing'
  | 'goalWithoutFigure'
  | 'goalWithoutUnit'
  | 'goalVague'
  | 'goalUnclear'
  | 'sumDiffers'
  | 'datesMissing'
  | 'datesUnreadable'
  | 'datesDoubtful'
  | 'doneWhenMissing'
  | 'underWayWithoutDoneWhen'
  | 'doneWhenUnmeasurable'
  | 'ownerMissing'
  | 'ownerNotOne'
  | 'approverNotOne'
  | 'interfaceMissing';
