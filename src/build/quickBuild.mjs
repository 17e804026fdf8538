// node src/build/quickBuild.mjs OUTPUT_FOLDER OFFICE_JS_URL
// The add-in's pages for the demo, in seconds: the same code as `npm run build`, bundled by esbuild and not minified.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const { PAGES, STATIC_FILES, contentSecurityPolicy } = require('./addinPages.cjs');
const recentHolidays = require('./recentHolidays.cjs');
const [output, officeJsUrl] = process.argv.slice(2);
const project = join(import.meta.dirname, '..', '..');

const { metafile } = await build({
  entryPoints: Object.fromEntries(PAGES.map(({ name, script }) => [name, script])),
  outdir: output,
  absWorkingDir: project,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  metafile: true,
  plugins: [
    {
      name: 'recent holidays',
      setup: ({ onLoad }) =>
        onLoad({ filter: /chinese-days\.json$/ }, ({ path }) => ({
          contents: recentHolidays(readFileSync(path, 'utf8')),
          loader: 'json',
        })),
    },
  ],
});

const values = { officeJsUrl, contentSecurityPolicy: contentSecurityPolicy(officeJsUrl) };
for (const { name, template } of PAGES) {
  const page = readFileSync(template, 'utf8')
    .replace(/<%=\s*(\w+)\s*%>/g, (_, value) => values[value])
    .replace('</head>', `<script type="module" src="${name}.js"></script></head>`);
  writeFileSync(join(output, `${name}.html`), page);
}

// What is in it, for the test that counts the licences.
writeFileSync(join(output, 'contents.json'), JSON.stringify(metafile.outputs));

for (const { from, to } of STATIC_FILES) cpSync(join(project, from), join(output, to));
