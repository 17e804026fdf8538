import { resolve } from 'node:path';

/** Where the pages made of the cases stand. */
export const RULES_FOLDER = resolve(__dirname, '../../docs/rules');
