/** True under `npm run test:deep`, where everything is tried that `npm test` has no time for. */
export const isDeep = process.env.OPSBOOK_DEEP === '1';
