import { withoutIssueMarks } from '../../domain/issue/issueFromTask';
import { quoted } from './quoted';

/** The first clause of a text people wrote, without its full stop and its issue, for a sentence that goes on. */
export function firstClause(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const [clause = ''] = withoutIssueMarks(line).split(/[。；;！!？?]|[，,](?=\D)|\.(?=\s|$)/);
  return quoted(clause.trim() || line);
}
