const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const path = require('node:path');
const ReactRefreshPlugin = require('@pmmmwh/react-refresh-webpack-plugin');
const { DEV_URL, PAGES, STATIC_FILES, contentSecurityPolicy } = require('./src/pages/addinPages.cjs');

/** Office.js as Microsoft serves it. Tenants run by 21Vianet in China use
 *  https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js instead
 *  (`npm run build -- --env officeJsUrl=…`). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Settings, each given as `--env NAME=VALUE`:
 *   publicUrl    address the add-in is served from, put into the manifest (default: the dev server's)
 *   officeJsUrl  where Office.js is loaded from
 *   outputPath   folder to build into (default: dist)
 *   refresh      components are replaced in the open page as they change (React Fast Refresh)
 */
module.exports = async (env, { mode }) => {
  const production = mode === 'production';
  const publicUrl = (env.publicUrl ?? DEV_URL).replace(/\/+$/, '');
  const officeJsUrl = env.officeJsUrl ?? OFFICE_JS;
  return {
    mode,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(PAGES.map(({ name, script }) => [name, script])),
    // A strict content security policy forbids the eval-based kinds of source map.
    devtool: production ? false : env.refresh ? 'cheap-module-source-map' : 'source-map',
    // So that a change makes only the add-in's own code anew.
    ...(env.refresh && { optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all' } } }),
    output: {
      path: path.resolve(env.outputPath ?? 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // How TypeScript becomes JavaScript says `.swcrc`, for the tests too.
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: env.refresh ? withRefresh : {} }],
    },
    plugins: [
      ...PAGES.map((page) =>
        htmlPage(page, officeJsUrl, production ? undefined : publicUrl.replace('https:', 'wss:'), production),
      ),
      env.refresh && new ReactRefreshPlugin({ overlay: false }),
      new CopyPlugin({
        patterns: [
          ...STATIC_FILES,
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEV_URL, publicUrl),
          },
        ],
      }),
    ],
    stats: 'errors-warnings',
    performance: production && { hints: 'error', maxEntrypointSize: 900_000, maxAssetSize: 900_000 },
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
  };
};

const withRefresh = {
  jsc: { transform: { react: { runtime: 'automatic', development: true, refresh: true } } },
};

function htmlPage({ name, template }, officeJsUrl, liveUpdates, production) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    templateParameters: {
      officeJsUrl,
      contentSecurityPolicy: contentSecurityPolicy(officeJsUrl, liveUpdates),
    },
    minify: production && { collapseWhitespace: true, removeComments: true },
  });
}

/** Excel loads add-ins over https only; the certificate is the add-in tool chain's own. */
async function devServer() {
  const devCerts = require('office-addin-dev-certs');
  const { ca, cert, key } = await devCerts.getHttpsServerOptions();
  return {
    port: 3000,
    hot: true,
    server: { type: 'https', options: { ca, cert, key } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
  };
}
