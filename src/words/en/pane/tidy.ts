import type { MessagesLike } from '../../language/Messages';
import type { tidy as first } from '../../zh-CN/pane/tidy';

export const tidy: MessagesLike<typeof first> = {
  'tools.title': 'Tidy up the workbook',
  'tools.adopt': 'Use my sheet',
  'tools.adoptHint': 'Write the rows of another sheet into these four',
  'tools.dates': 'Convert dates',
  'tools.datesHint': 'Turn dates typed as text into real dates, one by one',
  'tools.rules': 'Restore rules',
  'tools.rulesHint': 'Bring back drop-downs and date rules overwritten by pasting',
  'tools.undo': 'Undo',
  'tools.undone': { one: '{n} cell restored', other: '{n} cells restored' },
  'tools.all': { one: 'Select {n}', other: 'Select all {n}' },
  'tools.nothing': 'Nothing selected',
  'dates.found': {
    one: '{n} cell can become a real date. Uncertain ones are not selected.',
    other: '{n} cells can become real dates. Uncertain ones are not selected.',
  },
  'dates.none': 'No dates to convert.',
  'dates.item': '{name} · {column}',
  'dates.change': '{before} → {after}',
  'dates.unreadable': { one: '{n} cell without a readable date', other: '{n} cells without a readable date' },
  'dates.withoutId': {
    one: '{n} row has no number yet. Refresh, then convert dates.',
    other: '{n} rows have no number yet. Refresh, then convert dates.',
  },
  'dates.run': { one: 'Update {n} cell', other: 'Update {n} cells' },
  'dates.done': { one: '{n} cell updated', other: '{n} cells updated' },
  'dates.skipped': {
    one: '{n} cell changed meanwhile and was not written',
    other: '{n} cells changed meanwhile and were not written',
  },
  'rules.lost': {
    one: 'The drop-down or date rule of {n} column was overwritten by pasting.',
    other: 'The drop-downs or date rules of {n} columns were overwritten by pasting.',
  },
  'rules.found': {
    one: '{n} column to check. Restoring a rule changes no value.',
    other: '{n} columns to check. Restoring rules changes no value.',
  },
  'rules.none': 'All rules are in place and all values are valid.',
  'rules.item': '{column} · {rows} rows',
  'rules.gone': 'Its rule in “{sheet}” was overwritten',
  'rules.different': 'Its rule in “{sheet}” differs from the template’s',
  'rules.own': 'It has no rule from the template in “{sheet}”',
  'rules.asMade': 'Its rule in “{sheet}” is in place',
  'rules.invalid': { one: '{n} invalid value', other: '{n} invalid values' },
  'rules.run': { one: 'Restore the rule of {n} column', other: 'Restore the rules of {n} columns' },
  'rules.done': { one: 'Rule of {n} column restored', other: 'Rules of {n} columns restored' },
};
