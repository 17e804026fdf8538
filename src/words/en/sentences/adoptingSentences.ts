import type { AdoptingSentences } from '../../language/Sentences';

export const adoptingSentences: AdoptingSentences = {
  doubts: {
    dateUnreadable: '“{text}” {reason}; kept as typed, give the full date',
    dateDoubtful: '“{text}” {doubt}; check the date',
    dateEstimated: '“{text}” is no exact day; kept as typed',
    dateOpen: '“{text}” leaves this end out; left blank',
    finishBeforeStart: 'finishes before it starts; check both dates',
    finishProposed: 'finishes before it starts; “{text}” may be {proposed}',
    severalOwners: '“{text}” names several people; {first} is taken, {others} left out',
    everybody: '“{text}” is not one owner; kept as typed, name one',
    statusUnknown: 'status “{text}” is not in the list; kept as typed, choose one',
    statusShortened: '“{text}” is written as “{word}” only',
    percentUnreadable: '“{text}” is no percentage; left blank',
    nameMissing: 'this row has no name; give it one',
    nameInherited: 'this row has no name; “{name}” above is taken',
    groupHeading: '“{text}” looks like a heading of the rows below; leave it out if it is no task',
    afterGap: 'this row stands below blank rows; leave it out if it is no task',
    idRepeated: 'number “{text}” is also in row {row}; this one gets a new number',
    errorValue: '“{text}” is an error value; left blank',
  },
  skipped: {
    blank: 'Blank row',
    headerAgain: 'Header again',
    total: 'Total',
    note: 'Note',
    heading: 'Heading',
    nothingMapped: 'Nothing in the columns taken over',
    leftOut: 'Not chosen',
  },
  pairs: {
    nameRepeated: 'several rows are called “{name}”; they were paired in their order, check them',
    nameOfAnother: 'paired by number with “{known}”, but another row is called “{name}”; check the number',
    idDiffers: 'paired by name; the numbers differ and ours stays',
  },
  log: {
    added: '{n} rows taken over from “{sheet}” {address}',
    changed: 'Taken over again from “{sheet}”',
    dates: '“{text}” written as a real date',
  },
  evidence: {
    chosen: 'Chosen by hand',
    header: 'Header “{header}”',
    content: '{fitting} of {filled} cells fit',
    order: 'No date before the start',
  },
};
