import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import type { refreshAlerts } from '../src/usecases/today/refreshAlerts';

/**
 * The refresh as it ships: bundled. What runs scripts here names every function again each time it is made, which costs
 * as much as some of the work that is measured.
 */
export async function shippedRefresh(): Promise<typeof refreshAlerts> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../src/usecases/today/refreshAlerts.ts')],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'opsbookRefresh',
    logLevel: 'silent',
  });
  const { refreshAlerts: refresh } = runInThisContext(`${outputFiles[0]?.text ?? ''}\nopsbookRefresh;`, {
    filename: 'opsbook-refresh.js',
  }) as { refreshAlerts: typeof refreshAlerts };
  return refresh;
}
