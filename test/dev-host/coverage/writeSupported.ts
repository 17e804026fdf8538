// npm run supported: writes dev-host/SUPPORTED.md as the tables say.
import { writeFileSync } from 'node:fs';
import { currentCoverage, supportFile } from './currentCoverage';

writeFileSync(supportFile, currentCoverage().table);
