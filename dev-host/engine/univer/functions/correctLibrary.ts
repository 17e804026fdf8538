import { cutByAt } from '../reading/cutByAt';
import { keepTypesApart } from '../reading/keepTypesApart';
import { ownRanges } from '../reading/ownRanges';
import { readEmptyTexts } from '../reading/readEmptyTexts';
import { readUsedPart } from '../reading/readUsedPart';
import { findLargeMergesByEdges } from '../library/largeMerges';
import type { UniverLibrary } from '../library/UniverLibrary';
import { forgetUnasked } from '../reading/forgetUnasked';
import { refuseDottedNumbers } from './refuseDottedDates';

const corrected = new WeakSet<UniverLibrary>();

/** Corrects what all Univers of a library share: its classes and its caches. The second time nothing happens. */
export function correctLibrary(library: UniverLibrary): void {
  if (corrected.has(library)) return;
  corrected.add(library);
  findLargeMergesByEdges(library);
  forgetUnasked(library);
  keepTypesApart(library);
  refuseDottedNumbers(library);
  ownRanges(library);
  readEmptyTexts(library);
  readUsedPart(library);
  cutByAt(library);
}
