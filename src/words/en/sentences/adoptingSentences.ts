import type { AdoptingSentences } from '../../language/Sentences';

export const adoptingSentences: AdoptingSentences = {
  doubts: {
    dateUnreadable: '“{text}” {reason}; kept as typed, give the full date',
    dateDoubtful: '“{text}” {doubt}; check the date',
    dateEstimated: '“{text}” is not an exact day; kept as typed',
    dateOpen: '“{text}” gives only the other end; left blank',
    finishBeforeStart: 'finishes before it starts; check both dates',
    finishProposed: 'finishes before it starts; “{text}” may be {proposed}',
    severalOwners: '“{text}” names several people; {first} is used, {others} left out',
    everybody: '“{text}” is not one owner; kept as typed, name one',
    statusUnknown: 'status “{text}” is not in the list; kept as typed, choose one',
    statusLights:
      '{rows} traffic lights in this column are no statuses; kept as typed, choose a status for each colour',
    statusShortened: '“{text}” is written as “{word}” only',
    percentUnreadable: '“{text}” is not a percentage; left blank',
    nameMissing: 'this row has no name; give it one',
    nameInherited: 'this row has no name; “{name}” from above is used',
    groupHeading: '“{text}” may be a group heading; leave it unticked if it is not a task',
    dateZero: '“{text}” comes from a blank cell and is not a date; left blank',
    dateOrder:
      'day and month may be the wrong way round in {cells} dates of this column; check them, they can be swapped at once',
    doneByPercent: 'no status, but 100% complete; written as “{text}”',
    finishFromDays: 'finish calculated as {day} from {start} and a duration of {text} (days); check it',
    finishFromWorkingDays:
      'finish calculated as {day}, from {start} and a duration of {text} (working days), since no task starts at a weekend; check it',
    datesFromMarks:
      'start and finish of {rows} rows are the first and last marked cells of the drawing; check them',
    marksDiffer:
      'bar is drawn in several colours or signs ({text}); start and finish are the ends of all of them together, check them',
    marksUndated:
      'bars are drawn in {rows} rows, but the header gives no dates for them; start and finish left blank, enter them',
    idRepeated: 'number “{text}” is also in row {row}; this one gets a new number',
    errorValue: '“{text}” is an error value; left blank',
  },
  skipped: {
    blank: 'Blank row',
    headerAgain: 'Repeated header',
    total: 'Total',
    note: 'Note',
    heading: 'Heading',
    example: 'Example row',
    afterGap: 'Below blank rows, and not like the rows above',
    actualRow: 'Actual dates, merged into the row above',
    nothingMapped: 'Nothing in the chosen columns',
    leftOut: 'Not selected',
  },
  pairs: {
    nameRepeated: 'several rows are named “{name}”; they were matched in order; check them',
    nameOfAnother: 'matched by number to “{known}”, but another row is named “{name}”; check the number',
    idDiffers: 'matched by name; the numbers differ, the existing one stays',
  },
  log: {
    added: 'Rows imported from “{sheet}” {address}: {n}',
    changed: 'Imported again from “{sheet}”',
    dates: '“{text}” written as a real date',
  },
  evidence: {
    chosen: 'Chosen by hand',
    header: 'Header “{header}”',
    content: '{fitting} of {filled} cells fit',
    order: 'No date before the start',
  },
};
