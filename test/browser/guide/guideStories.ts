import type { GuideStory } from './GuidePicture';
import { DRAWN_MONTH } from './drawnMonth';
import { SAMPLE_MONTH } from './sampleMonth';
import { TEAM_SHEET } from './teamSheet';
import { WORN_MONTH } from './wornMonth';

/** Everything the guide shows. */
export const GUIDE_STORIES: readonly GuideStory[] = [SAMPLE_MONTH, DRAWN_MONTH, TEAM_SHEET, WORN_MONTH];
