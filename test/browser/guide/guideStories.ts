import type { GuideStory } from './GuidePicture';
import { SAMPLE_MONTH } from './sampleMonth';
import { TEAM_SHEET } from './teamSheet';
import { WORN_MONTH } from './wornMonth';

/** Everything the guide shows. */
export const GUIDE_STORIES: readonly GuideStory[] = [SAMPLE_MONTH, TEAM_SHEET, WORN_MONTH];
