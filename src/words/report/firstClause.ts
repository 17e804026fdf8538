import { quoted } from './quoted';

/** The first clause of a text people wrote, without its full stop, for a sentence that goes on. */
export function firstClause(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const [clause = ''] = line.split(/[。；;！!？?]|[，,](?=\D)|\.(?=\s|$)/);
  return quoted(clause.trim() || line);
}
