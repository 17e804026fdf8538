import type { TokenMeaning } from './token';

/** Words of one meaning. Latin words count only as whole words; the longest word that fits wins over shorter ones. */
export interface LexiconEntry {
  words: string;
  meaning: TokenMeaning;
  /** What has to follow, where the words also occur inside others. */
  next?: RegExp;
  /** True for words that count only right after a figure (100多家). */
  follows?: true;
}
