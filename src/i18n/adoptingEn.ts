import type { PluralForms } from './messages';
import type { adoptingZhCN } from './adoptingZhCN';

/** Taking over a team's own table, in English; a part of `en`. */
export const adoptingEn = {
  'problem.sheetCut': '“{sheet}” was not read from row {row} on.',
  'problem.sheetCut.action':
    'There is a long blank stretch above it, or there are too many rows. To use those rows, move them to another sheet.',
  'problem.foreignTableGone': 'The table to use is no longer found on “{sheet}”.',
  'problem.foreignTableGone.action': 'Go back and choose a table again.',
  'problem.foreignTableChanged': '“{sheet}” changed after it was checked; nothing written.',
  'problem.foreignTableChanged.action': 'Check it again, then go on.',
  'problem.noForeignTable': 'No table was found that could be used.',
  'problem.noForeignTable.action': 'A table needs a header row and at least one row below it.',
} satisfies Record<keyof typeof adoptingZhCN, string | PluralForms>;
