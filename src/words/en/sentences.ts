import type { Sentences } from '../language/Sentences';
import { cascadeSentences } from './sentences/cascadeSentences';
import { daySentences } from './sentences/daySentences';
import { digestSentences } from './sentences/digestSentences';
import { goalSentences } from './sentences/goalSentences';
import { issueSentences } from './sentences/issueSentences';
import { planSentences } from './sentences/planSentences';
import { summarySentences } from './sentences/summarySentences';
import { taskSentences } from './sentences/taskSentences';

/** Sentences about results: written into our own columns and the log, shown in the pane, sent in digests. */
export const sentences: Sentences = {
  ...daySentences,
  ...taskSentences,
  ...goalSentences,
  ...planSentences,
  ...issueSentences,
  ...cascadeSentences,
  ...digestSentences,
  ...summarySentences,
};
