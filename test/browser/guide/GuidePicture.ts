import type { ManualLanguage } from '../../manual/manualLanguage';
import type { OpenPane } from '../screens/PaneScreen';

/** A picture of the guide. */
export interface GuidePicture {
  /** File name without language and ending. */
  name: string;
  /** The whole window where the sheet matters, else the pane alone. */
  of: 'window' | 'pane';
  /** Height of the window in pixels while it is taken, for a pane that has more or less to show. */
  height?: number;
  /** Brings up what is to be seen, from wherever the picture before left off, and returns when it is there. */
  show: (opened: OpenPane, language: ManualLanguage) => Promise<void>;
}

/** Pictures that are taken one after the other in one workbook. */
export interface GuideStory {
  /** The file the demo opens; an empty workbook when left out. */
  file?: (language: ManualLanguage) => Promise<{ name: string; bytes: Buffer }>;
  pictures: readonly GuidePicture[];
}
