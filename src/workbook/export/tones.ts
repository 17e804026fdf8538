/** Colours of good and bad news; the words beside them say it too. */
export const TONES = { good: '#1E6B3A', bad: '#8A1C13' } as const;
