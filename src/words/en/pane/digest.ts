import type { MessagesLike } from '../../language/Messages';
import type { digest as first } from '../../zh-CN/pane/digest';

export const digest: MessagesLike<typeof first> = {
  'digest.copy': 'Copy digest',
  'digest.for': 'For',
  'digest.owner': '{owner} ({n})',
  'digest.all': 'All ({n})',
  'digest.head': 'As of {day}: {counts}',
  'digest.line': '{n}. {task}: {headline}. {next}',
  'digest.next': 'Next: {step}',
  'digest.review': 'Review',
  'digest.text': 'Digest',
  'digest.copyNow': 'Copy',
  'digest.copied': 'Copied',
  'digest.selected': 'Couldn’t copy. Text is selected; press {keys}.',
};
