const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<![\\w./-])(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|(?:${MONTH}[ -]${DAY}|${DAY}(?:[ -]| of )${MONTH})(?:(?:,? |-)\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)(?![\\w./-])`,
  'gi',
);
const SENTENCES = /[;!\n]|\.(?=\s|$)/;
const BETWEEN = /,(?! ?\d{4}\b)/;
/** What holds only then is not forecast. */
const CONDITION =
  /\b(?:if|unless|provided|subject to|assuming|depend(?:s|ing) on|not (?:guaranteed|certain|sure|confirmed)|no guarantee|tb[cd]|at risk|might slip|may slip)\b/i;
const LONGEST_CLAUSE = 160;

const NOT_AHEAD =
  /\b(?:not|cannot|can't|won't|unable|unlikely|never|no|original|originally|initial|initially|was|were|had|missed|failed|asks?|asked|wants?|wanted|requires?|required|requests?|requested|demands?|demanded|expects us|hopes?|hopeful(?:ly)?|hoping|ideally|should|must|could|would|(?:has|have|had|needs?|needed) to|if|unless|meeting|review|discuss|discussion|maybe|might|may (?=be|finish|slip)|until then|since|from|after|once)\b|n['’]t\b/i;
const DONE =
  '(?:fix(?:es|ed)?|finish(?:es|ed)?|complet(?:e|es|ed|ion)|deliver(?:s|ed|y)?|ship(?:s|ped|ment)?|go(?:es)?[ -]live|done|ready|resolv(?:e|es|ed)|launch(?:es|ed)?|releas(?:e|es|ed)|restor(?:e|es|ed)|install(?:s|ed)?|arriv(?:e|es|al)|close[sd]?|closure|submit(?:s|ted)?|lands?|landed|merged?|deploy(?:s|ed|ment)?|wrap(?:s|ped)? up|hand(?:s|ed)? over|handover|sign(?:s|ed)?[ -]off|cut[ -]?over|roll(?:s|ed)?[ -]?out|publish(?:es|ed)?|live)';
/** By EOD Monday, ETA 2026-06-24T18:00: the time of the day says nothing of which it is. */
const END_OF_DAY =
  /\b(?:eod|cob|end of day|close of business),?(?: on)? (?=\d|[a-z]{3,9} \d)|(?<=\d-\d{2})T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?/gi;
const NO_LATER = /\bno(?:t any|t)? later than /gi;
/** Right in front of the day. */
const EXPECTED = new RegExp(
  [
    `(?:^|\\b)(?:eta|ecd|etc)\\b(?: for [\\w ]{1,20})?(?: is)?[ :=]*$`,
    `\\b(?:expected|estimated|likely|forecast|projected|anticipated|new|revised)(?: (?:to be ${DONE}|to ${DONE}|${DONE}))?(?: date| time)?(?: (?:is|on|by|for))?[ :=]*$`,
    `\\b${DONE}(?:[ -][\\w-]+){0,3} (?:by|on|before|until|for|at|in|expected)(?: the)? $`,
    `\\b${DONE} (?:in |at )?$`,
    `\\b(?:moved?|delay(?:ed)?|postponed?|slip(?:s|ped|ping)?|moving|push(?:ed|ing)?(?: back)?|rescheduled?|extend(?:ed)?|deferr?(?:ed)?)(?: [\\w-]+){0,3} (?:to|until|till|for)(?: the)? $`,
    `^ ?by(?: the)? $`,
    `^ ?(?:it )?(?:is |'s )?now(?: (?:on|by|for))? $`,
  ].join('|'),
  'i',
);
/** Moved from June 20 to June 25 forecasts the second. */
const FROM_DATE = new RegExp(` from (?:the )?(?:${DATE.source})(?= (?:to|until|till) )`, 'i');
/** Done by then is only a part of it. */
const PARTLY =
  /\b(?:drafts?|first (?:batch|phase|half|version|cut|part|lot|wave)|(?:phase|stage|part|batch) (?:1|i|one|a)|half|partial(?:ly)?|partly|pilot|beta|prototype|mock-?ups?|interim|preliminary|some of|most of|\d{1,2}\s?%)(?=[\s,:])/i;
const AFTER_DENIED = /^.{0,30}(?:\b(?:not|cannot|impossible|unlikely|at risk|missed|meeting|review)\b|\?)/i;
/** June 22: fixed. */
const DONE_AFTER = new RegExp(
  `^(?: at the latest| latest)?(?: ?[:-])? (?:will be |it is |it's )?${DONE}\\b`,
  'i',
);

/** 18/6: where one date can only be so, the others of the text are too. */
const DAY_FIRST = /(?<![\w./-])(?:1[3-9]|2\d|3[01])\/(?:1[0-2]|0?[1-9])(?![\w./-]|\d)/;

const monthFirst = (date: string, isDayFirst: boolean): string =>
  isDayFirst ? date.replace(/^(\d{1,2})\/(\d{1,2})(?=$)/, '$2/$1') : date;

/** Parts arrive June 20, line restarts June 22: the day of a step, where the text goes on to another one. */
const STEP_DAY = new RegExp(
  `\\b(?:arriv(?:es?|al|ing)|(?:parts?|goods|materials?|samples?|equipment)\\b[^,;]{0,20}\\b(?:deliver(?:y|ed)|ship(?:s|ped)?))\\b[^,;]{0,16}(?:${DATE.source})(?=.*(?:${DATE.source}))`,
  'i',
);

/**
 * The dates an English text forecasts something to be done on, as written: by June 22 in “Supplier fixes it by
 * June 22”, ETA 6/25. None where it is denied, past, wished by others or about a meeting.
 */
export function englishForecasts(text: string): readonly string[] {
  if (!/[a-z]/i.test(text) || (text.length <= LONGEST_CLAUSE && STEP_DAY.test(text))) return [];
  const isDayFirst = DAY_FIRST.test(text);
  return text
    .replace(END_OF_DAY, '')
    .replace(NO_LATER, 'by ')
    .split(SENTENCES)
    .filter((sentence) => !CONDITION.test(sentence))
    .flatMap((sentence) => sentence.split(BETWEEN))
    .filter(({ length }) => length <= LONGEST_CLAUSE)
    .flatMap((clause) =>
      [...clause.matchAll(DATE)].flatMap(({ 0: date, index }) => {
        const before = clause.slice(0, index).replace(FROM_DATE, '');
        const after = clause.slice(index + date.length);
        if (NOT_AHEAD.test(before) || PARTLY.test(before) || AFTER_DENIED.test(after)) return [];
        return EXPECTED.test(before) || DONE_AFTER.test(after)
          ? [monthFirst(date.replace(/ of |(?<=^[a-z]{3,9})-/i, ' '), isDayFirst)]
          : [];
      }),
    );
}
