import { quoted } from './quoted';

/** The first clause of a text people wrote, without its full stop, for a sentence that goes on. */
export function firstClause(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const [clause = ''] = withoutAside(line).split(/[。；;！!？?]|[，,](?=\D)|\.(?=\s|$)/);
  return quoted(clause.trim() || line);
}

/** Without what stands in brackets, such as `（问题 Q003）`. */
const withoutAside = (text: string): string => text.replace(/\s*(?:（[^（）]*）|\([^()]*\))/g, '').trim();
