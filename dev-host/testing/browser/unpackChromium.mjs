// Run by packagedChromium.ts in a process of its own: the package is an ES module, which jest's module
// system cannot load, and it unpacks into the temporary folder of its process.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const entry = import.meta.resolve('@sparticuz/chromium');
// The package gives its own libraries to machines of one provider only; what unpacks them it does not export.
const { inflate } = await import(new URL('lambdafs.js', entry).href);
await chromium.executablePath();
await inflate(join(fileURLToPath(new URL('../../bin', entry)), 'al2023.tar.br'));
