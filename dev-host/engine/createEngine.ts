import type { Engine } from './Engine';
import { createHeadlessUniver } from './univer/createUniver';
import { nodeLibrary } from './univer/nodeLibrary';
import { UniverEngine } from './univer/UniverEngine';

/** The engine for Node: jest and the headless run. Starts empty; `load` a book before anything else. */
export function createEngine(): Engine {
  const library = nodeLibrary();
  return new UniverEngine(library, createHeadlessUniver(library), { disposeUniver: true });
}
