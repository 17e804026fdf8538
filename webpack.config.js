const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const path = require('node:path');

/** Office.js as Microsoft serves it. Tenants run by 21Vianet in China use
 *  https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js instead
 *  (`npm run build -- --env officeJsUrl=…`). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the manifest in the repository points: the dev server. */
const DEV_URL = 'https://localhost:3000';

/**
 * Settings, each given as `--env NAME=VALUE`:
 *   publicUrl    address the add-in is served from, put into the manifest (default: the dev server's)
 *   officeJsUrl  where Office.js is loaded from
 *   outputPath   folder to build into (default: dist)
 */
module.exports = async (env, { mode }) => {
  const production = mode === 'production';
  const publicUrl = (env.publicUrl ?? DEV_URL).replace(/\/+$/, '');
  const officeJsUrl = env.officeJsUrl ?? OFFICE_JS;
  return {
    mode,
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      message: './src/commands/message.ts',
    },
    // A strict content security policy forbids the eval-based kinds of source map.
    devtool: production ? false : 'source-map',
    output: {
      path: path.resolve(env.outputPath ?? 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // How TypeScript becomes JavaScript says `.swcrc`, for the tests too.
    module: { rules: [{ test: /\.tsx?$/, use: 'swc-loader' }] },
    plugins: [
      page('taskpane', 'taskpane', officeJsUrl, production),
      page('commands', 'commands', officeJsUrl, production),
      page('commands', 'message', officeJsUrl, production),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/support.html', to: 'support.html' },
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

function page(folder, name, officeJsUrl, production) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${folder}/${name}.html`,
    chunks: [name],
    templateParameters: {
      officeJsUrl,
      contentSecurityPolicy: contentSecurityPolicy(officeJsUrl, production),
    },
    minify: production && { collapseWhitespace: true, removeComments: true },
  });
}

/** Scripts come from our own origin and from Office.js's. Griffel, Fluent's styling, inserts style elements. */
function contentSecurityPolicy(officeJsUrl, production) {
  const own = "'self'";
  const officeOrigin = /^https?:\/\//.test(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : '';
  const connect = production ? own : `${own} wss://localhost:3000`;
  return [
    "default-src 'none'",
    `script-src ${own}${officeOrigin}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own} data:`,
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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
