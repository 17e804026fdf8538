/** What a source column was proposed for. */
export type EvidenceCode = 'chosen' | 'header' | 'content' | 'order';

/** Why a cell that is taken over should be looked at. */
export type ImportDoubtCode =
  | 'dateUnreadable'
  | 'dateDoubtful'
  | 'dateEstimated'
  | 'dateOpen'
  | 'finishBeforeStart'
  | 'severalOwners'
  | 'everybody'
  | 'statusUnknown'
  | 'statusLights'
  | 'statusShortened'
  | 'percentUnreadable'
  | 'nameMissing'
  | 'nameInherited'
  | 'groupHeading'
  | 'dateZero'
  | 'dateOrder'
  | 'doneByPercent'
  | 'finishFromDays'
  | 'finishFromWorkingDays'
  | 'datesFromMarks'
  | 'marksDiffer'
  | 'marksUndated'
  | 'idRepeated'
  | 'errorValue';

/** Why a row of the body is not taken over. */
export type SkipReason =
  | 'blank'
  /** The header, printed again. */
  | 'headerAgain'
  /** 合计, 小计. */
  | 'total'
  /** 说明, 备注, 图例. */
  | 'note'
  /** A heading merged across the table, or alone in its row. */
  | 'heading'
  /** 示例: a row that shows how to fill in the table. */
  | 'example'
  /** Below blank rows, and not like the rows above them. */
  | 'afterGap'
  /** The actual dates of the task in the row above, which has them now. */
  | 'actualRow'
  /** Nothing is in the columns that are taken over, or only a number and a status filled down. */
  | 'nothingMapped'
  /** The person left it out. */
  | 'leftOut';

/** Why a pair should be looked at. */
export type PairDoubt =
  /** Several rows have this name; they were paired in their order. */
  | 'nameRepeated'
  /** Paired by 编号, but the new name is that of another row we have: the numbers may have moved. */
  | 'nameOfAnother'
  /** Paired by name; the team's sheet has another 编号. Ours stays. */
  | 'idDiffers';
