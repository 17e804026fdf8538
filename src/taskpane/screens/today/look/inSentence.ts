/** A word of ours as it is written within a sentence: “Red” stands by itself, “Then red: …” does not. */
export const inSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
