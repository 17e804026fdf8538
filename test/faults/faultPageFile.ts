import { join } from 'node:path';
import { ROOT } from '../architecture/sources';

/** The committed page. */
export const FAULT_PAGE = join(ROOT, 'docs', 'faults.md');
