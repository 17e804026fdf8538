import type { MessagesLike } from '../../language/Messages';
import type { summary as first } from '../../zh-CN/pane/summary';

export const summary: MessagesLike<typeof first> = {
  'summary.fill': 'Fill summary',
  'summary.export': 'Export summary',
  'summary.intro':
    'Calculates attainment, verdict and tasks done for each goal from the plan and the tasks. Existing text is not changed.',
  'summary.counts': '{measurable}/{total} measurable · {met} met',
  'summary.empty': 'No plan this month. Fill in the first row, then fill the summary.',
  'summary.filled': { one: '{n} goal filled in', other: '{n} goals filled in' },
  'summary.actual': 'Actual: {actual}',
  'summary.noActual': 'Actual: not filled in',
  'summary.tasks': 'Tasks {done}/{total}',
  'summary.rate': 'Attainment',
  'summary.created': 'Exported to the new sheet “{sheet}”.',
  'summary.updated': 'Sheet “{sheet}” updated.',
  'summary.goTo': 'Go to sheet',
  'summary.overwrite': 'Overwrite',
  'summary.keep': 'Keep edits',
  'summary.asFile':
    'For a separate file, right-click the sheet tab and choose Move or Copy, (new book). All charts and figures are on this sheet.',
  'summary.newBook': 'Open as new workbook',
  'summary.newBookHint':
    'The new workbook has values and tables but no charts. To keep the charts, right-click the sheet tab and choose Move or Copy, (new book).',
  'summary.newBookOpened':
    'The new workbook is open but not saved. If you don’t see it, allow pop-ups in the browser and click again.',
  'summary.month': 'Summary of',
  'summary.openTasks': 'Not done: {tasks}',
  'summary.drafts': 'Drafts {n}',
  'summary.draftsHint': 'For blank cells only. A draft is written when you accept it.',
  'summary.draftsDone': 'No drafts left.',
  'summary.draftsFound': { one: '{n} draft', other: '{n} drafts' },
  'summary.draft': '{goal} · {column}',
  'summary.accept': 'Accept',
  'summary.acceptAll': 'Accept all {n}',
  'summary.keepBlank': 'Leave blank',
  'summary.kept': { one: 'Kept as it was, {n} draft left', other: 'Kept as it was, {n} drafts left' },
  'summary.showCell': 'Show {address}',
  'summary.text': 'As text',
  'summary.textIntro': 'Plain text for a chat or an email. You can also select and copy it yourself.',
  'summary.copy': 'Copy',
  'summary.copied': 'Copied',
  'summary.selected': 'Couldn’t copy. Text is selected; press {keys}.',
};
