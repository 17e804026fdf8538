import type * as library from './library';

/** Univer as a value, handed in by whoever starts the engine: see `library.ts` and `nodeLibrary.ts`. */
export type UniverLibrary = typeof library;
