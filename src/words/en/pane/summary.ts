import type { MessagesLike } from '../../language/Messages';
import type { summary as first } from '../../zh-CN/pane/summary';

export const summary: MessagesLike<typeof first> = {
  'summary.fill': 'Update summary',
  'summary.export': 'Export',
  'summary.intro':
    'Calculates attainment, verdict and tasks done for each goal from the plan and the tasks. Existing text is not changed.',
  'summary.counts': '{measurable} of {total} measurable, {met} met',
  'summary.empty': 'No plan this month. Fill in the first row, then update the summary.',
  'summary.filled': { one: '{n} goal updated', other: '{n} goals updated' },
  'summary.unchanged': 'Summary is up to date; nothing changed',
  'summary.actual': 'Actual {actual}',
  'summary.noActual': 'Actual blank',
  'summary.tasks': 'Tasks {done}/{total}',
  'summary.rate': 'Attainment',
  'summary.created': 'Exported to the new sheet “{sheet}”.',
  'summary.updated': 'Sheet “{sheet}” updated.',
  'summary.sheetUnchanged': '“{sheet}” is up to date; nothing changed.',
  'summary.goTo': 'Go to sheet',
  'summary.overwrite': 'Overwrite',
  'summary.exportAnyway': 'Export anyway',
  'summary.keep': 'Keep edits',
  'summary.asFile':
    'For a separate file, right-click the sheet tab and choose Move or Copy, then “(new book)”. The whole report is on this sheet.',
  'summary.newBook': 'Open in a new workbook',
  'summary.newBookHint':
    'The new workbook has the same page, values only. Exporting again redraws this page, without formats of your own.',
  'summary.newBookOpened':
    'The new workbook is open but not saved. If you don’t see it, allow pop-ups in the browser and click again.',
  'summary.openTasks': 'Not done: {tasks}',
  'summary.drafts': 'Drafts {n}',
  'summary.draftsHint': 'Blank cells only',
  'summary.draftsFound': { one: '{n} draft', other: '{n} drafts' },
  'summary.draft': '{goal} · {column}',
  'summary.accept': 'Accept',
  'summary.acceptAll': 'Accept all {n}',
  'summary.accepted': { one: '{n} draft accepted', other: '{n} drafts accepted' },
  'summary.keepBlank': 'Leave blank',
  'summary.kept': { one: 'Left blank, {n} draft left', other: 'Left blank, {n} drafts left' },
  'summary.place': '“{sheet}” {address}',
  'summary.noWhy': 'No attainment worked out',
  'summary.text': 'As text',
  'summary.textIntro': 'Plain text for a chat or an email. You can also select and copy it yourself.',
  'summary.copy': 'Copy',
  'summary.copied': 'Copied',
  'summary.selected': 'Couldn’t copy. Text is selected; press {keys}.',
};
