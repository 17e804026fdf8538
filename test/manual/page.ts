import type { Language } from '../../src/words/language/Language';
import type { ManualLanguage } from './manualLanguage';

/** A text in every language of the manual. */
export type Said = Readonly<Record<ManualLanguage, string>>;

export interface Table {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Section {
  heading: Said;
  /** Paragraphs in front of the table. */
  text: Said;
  /** Made of the cases of a test, with the results worked out by the code they test. */
  table?: (language: Language) => Table;
}

/** One page of the manual: a rule of the product, why it is so, and every case that is held by a test. */
export interface Page {
  /** File name without language and ending: `dates`. */
  name: string;
  title: Said;
  /** What the page is about, in one paragraph. */
  intro: Said;
  sections: readonly Section[];
}
