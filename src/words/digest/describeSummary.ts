import { fill } from '../language/fill';
import type { Language } from '../language/Language';

/** The month as it is sent to somebody. */
export interface SummaryToDescribe {
  title: string;
  subtitle: string;
  goals: readonly { goal: string; facts: readonly SummaryFact[] }[];
  counts: { label: string; counts: readonly { label: string; n: number }[] };
}

/** A column's header and its cell; a blank one is left out. */
export interface SummaryFact {
  label: string;
  value: string;
}

/** The month as plain text for 钉钉, 飞书 or mail: each goal with what is known of it, then the tasks by status. */
export function describeSummary(
  { summaryText, sentence }: Language,
  { title, subtitle, goals, counts }: SummaryToDescribe,
): string {
  const pair = (label: string, value: string) => fill(summaryText.pair, { label, value });
  const lines = goals.flatMap(({ goal, facts }, index) => [
    '',
    fill(summaryText.goal, { n: index + 1, goal }),
    ...facts
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => pair(label, value.trim().replace(/\s*\n\s*/g, sentence.between))),
  ]);
  const counted = counts.counts
    .map(({ label, n }) => fill(summaryText.count, { label, n }))
    .join(summaryText.between);
  return [title, subtitle, ...lines, '', pair(counts.label, counted)].join('\n');
}
