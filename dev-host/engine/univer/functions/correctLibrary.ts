import { keepTypesApart } from '../reading/keepTypesApart';
import { ownPlaces } from '../reading/ownPlaces';
import { ownRanges } from '../reading/ownRanges';
import { readEmptyTexts } from '../reading/readEmptyTexts';
import { readReferences } from '../reading/readReferences';
import { findLargeMergesByEdges } from '../library/largeMerges';
import type { UniverLibrary } from '../library/UniverLibrary';
import { forgetUnasked } from '../reading/forgetUnasked';

const corrected = new WeakSet<UniverLibrary>();

/** Corrects what all Univers of a library share: its classes and its caches. The second time nothing happens. */
export function correctLibrary(library: UniverLibrary): void {
  if (corrected.has(library)) return;
  corrected.add(library);
  findLargeMergesByEdges(library);
  forgetUnasked(library);
  keepTypesApart(library);
  ownPlaces(library);
  ownRanges(library);
  readEmptyTexts(library);
  readReferences(library);
}
