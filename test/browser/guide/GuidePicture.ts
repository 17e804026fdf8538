import type { Language } from '../../../src/i18n/language';
import type { OpenPane } from '../screens/PaneScreen';

/** A picture of the guide; they are taken in order, in one workbook that starts empty. */
export interface GuidePicture {
  /** File name without language and ending. */
  name: string;
  /** The whole window where the sheet matters, else the pane alone. */
  of: 'window' | 'pane';
  /** Brings up what is to be seen, from wherever the picture before left off, and returns when it is there. */
  show: (opened: OpenPane, language: Language) => Promise<void>;
}
