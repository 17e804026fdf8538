// node bundlePage.mjs OUTPUT_FOLDER: run by buildPage.ts.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: ['index.html', 'main.ts', 'page.css'].map((name) =>
    fileURLToPath(new URL(`../../page/${name}`, import.meta.url)),
  ),
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.html': 'copy', '.woff2': 'file', '.svg': 'dataurl' },
  logLevel: 'warning',
});
