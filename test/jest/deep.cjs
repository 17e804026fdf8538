const config = require('./config.cjs');

// Read by `propertyRuns`; jest's workers inherit it.
process.env.OPSBOOK_DEEP = '1';

const project = (name) => config.projects.find(({ displayName }) => displayName === name);

/** `npm run test:deep`: what `npm test` leaves out, and every property tried many more times. */
module.exports = {
  ...config,
  projects: [
    project('deep'),
    {
      ...project('node'),
      displayName: 'properties',
      testMatch: project('node').testMatch.map((pattern) => pattern.replace('.test.ts', '.property.test.ts')),
    },
  ],
};
