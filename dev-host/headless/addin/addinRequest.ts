import { systemClock } from '../../node/systemClock';
import type { FolderRequest } from '../arguments/folderCommandLine';
import type { AddinRequest } from './loadAddin';

/** What the add-in is asked of each workbook of a folder, at this minute. */
export function addinRequest({ asOf, locale, settings }: FolderRequest): AddinRequest {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  return { today: systemClock.today(), minute, locale, asOf, settings, sample: false, dryRun: false };
}
