// node bundle.mjs OUTPUT_FOLDER ADDRESS_OF_OFFICE_JS: run by buildContractPage.ts.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [folder, officeJs] = process.argv.slice(2);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

await build({
  entryPoints: [here('main.ts'), here('page.css')],
  outdir: folder,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
writeFileSync(
  join(folder, 'index.html'),
  readFileSync(here('index.html'), 'utf8').replace('OFFICE_JS', officeJs),
);
mkdirSync(join(folder, 'assets'));
for (const size of [16, 32, 64, 80]) {
  const icon = `icon-${size}.png`;
  copyFileSync(here(`../../../assets/${icon}`), join(folder, 'assets', icon));
}
