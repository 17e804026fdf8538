import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryCoverage, supportedText } from './coverage/libraryCoverage';
import { officeProgram } from './coverage/officeProgram';

// `npm run supported`: writes SUPPORTED.md from the tables under `objects` and the installed Office.js.
const { typings } = officeProgram(__dirname, []);
writeFileSync(join(__dirname, 'SUPPORTED.md'), supportedText(libraryCoverage(typings).coverage));
