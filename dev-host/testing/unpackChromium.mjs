// Run by packagedChromium.ts in a process of its own: it unpacks into the temporary folder of its process.
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const program = import.meta.resolve('@sparticuz/chromium');
await chromium.executablePath();
// The libraries, which the package itself unpacks only in Amazon's cloud; it does not export how.
const { inflate } = await import(new URL('lambdafs.js', program).href);
await inflate(fileURLToPath(new URL('../../bin/al2023.tar.br', program)));
