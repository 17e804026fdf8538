import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { officeJsPath } from '../build/buildAddin';
import type { Certificate } from '../site/certificate';
import { fontFilesFolder, fontFilesPath } from '../site/chineseFonts';
import { modulesFolder, projectFolder } from '../build/projectFolders';

type ConfigurationOf = (env: Record<string, unknown>, options: { mode: string }) => Promise<Configuration>;

export interface LiveAddin {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves the add-in from webpack's dev server: what changes in its code changes in the open pane, which keeps its place
 * (React Fast Refresh). Resolves when the first build is done.
 *
 * @throws Error when the first build fails
 */
export async function startLiveAddin(port: number, { cert, key }: Certificate): Promise<LiveAddin> {
  const origin = `https://localhost:${port}`;
  const configurationOf = createRequire(__filename)(
    join(projectFolder, 'webpack.config.js'),
  ) as ConfigurationOf;
  const configuration = await configurationOf(
    { publicUrl: origin, officeJsUrl: `${officeJsPath}office.js`, refresh: true },
    { mode: 'development' },
  );
  const compiler = webpack({
    ...configuration,
    context: projectFolder,
    cache: { type: 'filesystem', cacheDirectory: join(modulesFolder, '.cache', 'opsbook', 'live') },
  });
  if (!compiler) throw new Error('webpack made no compiler.');
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('opsbook', (result) => {
      if (result.hasErrors()) reject(new Error(result.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });
  const server = new WebpackDevServer(
    {
      host: '127.0.0.1',
      port,
      hot: true,
      server: { type: 'https', options: { cert, key } },
      static: [
        {
          directory: join(modulesFolder, '@microsoft', 'office-js', 'dist'),
          publicPath: officeJsPath,
          watch: false,
        },
        { directory: fontFilesFolder, publicPath: fontFilesPath, watch: false },
      ],
      client: {
        overlay: { errors: true, warnings: false, runtimeErrors: false },
        webSocketURL: `wss://localhost:${port}/ws`,
      },
      devMiddleware: { stats: 'errors-warnings' },
    },
    compiler,
  );
  await server.start();
  await built;
  return { origin, close: () => server.stop() };
}
