'use strict';
// Loaded before the headless command (`--require`): leaves the process's largest resident memory, in bytes, in a file.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.OPSBOOK_PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
