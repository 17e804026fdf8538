export interface HeadlessOutput {
  /** The answer: JSON, one line an object. */
  out(text: string): Promise<void>;
  /** Everything else. */
  err(text: string): Promise<void>;
}
