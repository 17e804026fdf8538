const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const path = require('node:path');
const { SourceMapDevToolPlugin } = require('webpack');
const ReactRefreshPlugin = require('@pmmmwh/react-refresh-webpack-plugin');
const { DEV_URL, PAGES, STATIC_FILES, contentSecurityPolicy } = require('./src/build/addinPages.cjs');
const { buildSettings } = require('./src/build/buildSettings.cjs');
const { chunkGroups } = require('./src/build/chunkGroups.cjs');
const { ThirdPartyNotices } = require('./src/build/thirdPartyNotices.cjs');
const { version } = require('./package.json');

/** What can be set, and how, says `src/build/buildSettings.cjs`. */
module.exports = async (env, { mode }) => {
  const production = mode === 'production';
  const { publicUrl, officeJsUrl, outputPath, mapsPath, refresh } = buildSettings(env, production);
  return {
    mode,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(PAGES.map(({ name, script }) => [name, script])),
    // A strict content security policy forbids the eval-based kinds of source map.
    devtool: production ? false : refresh ? 'cheap-module-source-map' : 'source-map',
    // While editing, a change makes only the add-in's own code anew.
    optimization: refresh
      ? { runtimeChunk: 'single', splitChunks: { chunks: 'all' } }
      : { splitChunks: chunkGroups },
    output: {
      path: outputPath,
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // How TypeScript becomes JavaScript says `.swcrc`, for the tests too.
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'swc-loader', options: refresh ? withRefresh : {} },
        {
          test: /chinese-days\.json$/,
          loader: path.resolve(__dirname, 'src/build/recentHolidays.cjs'),
          type: 'json',
        },
      ],
    },
    plugins: [
      ...PAGES.map((page) =>
        htmlPage(page, officeJsUrl, production ? undefined : publicUrl.replace('https:', 'wss:'), production),
      ),
      refresh && new ReactRefreshPlugin({ overlay: false }),
      production && new ThirdPartyNotices(),
      mapsPath &&
        new SourceMapDevToolPlugin({
          filename: `${path.relative(outputPath, mapsPath).replaceAll('\\', '/')}/[file].map`,
          append: false,
        }),
      new CopyPlugin({
        patterns: [
          ...STATIC_FILES,
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), publicUrl),
          },
        ],
      }),
    ],
    stats: 'errors-warnings',
    performance: production && { hints: 'error', maxEntrypointSize: 900_000, maxAssetSize: 900_000 },
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
  };
};

/** The manifest with the address it is served from and the version of package.json. */
function manifestFor(manifest, publicUrl) {
  const address = publicUrl.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return manifest
    .replaceAll(DEV_URL, () => address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

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
