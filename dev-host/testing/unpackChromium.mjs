// Run by packagedChromium.ts in a process of its own: the package is an ES module, which jest's module
// system cannot load, and it unpacks into the temporary folder of its process.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
await chromium.executablePath();
await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
