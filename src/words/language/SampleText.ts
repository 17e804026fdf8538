/** The texts of the sample rows; dates and statuses, the same in every language, are in sampleRows.ts. */
export interface SampleText {
  plan: readonly Readonly<
    Record<'quarterGoal' | 'monthGoal' | 'task' | 'owner' | 'resources' | 'doneWhen', string>
  >[];
  tasks: readonly Readonly<Record<'name' | 'owner' | 'reason' | 'nextStep' | 'help', string>>[];
  issues: readonly Readonly<
    Record<'issue' | 'impact' | 'owner' | 'rootCause' | 'temporary' | 'prevention' | 'verification', string>
  >[];
  summary: readonly Readonly<Record<'goal' | 'actual' | 'reason' | 'worked' | 'improve' | 'next', string>>[];
}
