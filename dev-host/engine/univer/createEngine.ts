import type { Engine } from '../workbook/Engine';
import { createHeadlessUniver } from './library/createUniver';
import { nodeLibrary } from './library/nodeLibrary';
import { UniverEngine } from './UniverEngine';

/** The engine for Node: jest and the headless run. Starts empty; `load` a book before anything else. */
export function createEngine(): Engine {
  const library = nodeLibrary();
  return new UniverEngine(library, createHeadlessUniver(library), { disposeUniver: true });
}
