export interface ColumnText {
  header: string;
  /** Other headers people give the same column; found, never written. */
  variants: readonly string[];
  /** Shown under the header's text while a cell of the column is selected; at most 255 characters. */
  prompt?: string;
  /** Note on the header of a column Opsbook writes. */
  note?: string;
}

/** A message Excel shows: title up to 32 characters, message up to 225 ([MS-XLS] DValStrings). */
export interface PromptText {
  title: string;
  message: string;
}

/** A word for a code, and others that mean the same when typed. */
export interface Word {
  word: string;
  variants: readonly string[];
}

/** Words that are only read, never written; a language may have any number. */
export interface Spellings {
  variants: readonly string[];
}
