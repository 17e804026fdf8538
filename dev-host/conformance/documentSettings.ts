import type { Engine } from '../engine/workbook/Engine';

type Done = (result: { status: 'succeeded'; value: unknown }) => void;

/**
 * `Office.context.document.settings` for samples. In a page the library has its own, over its handshake; the bridge
 * for Node has none. Values are kept in memory until `saveAsync`, as JSON text in the workbook's own settings, which
 * `workbook.settings` reads too (Office.Settings).
 */
export function documentSettings(engine: Engine): Record<string, unknown> {
  let kept = read(engine);
  return {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (...args: unknown[]) => {
      const store = engine.settings();
      for (const name of Object.keys(store)) if (!kept.has(name)) delete store[name];
      for (const [name, value] of kept) store[name] = JSON.stringify(value);
      callBack(args, undefined);
    },
    refreshAsync: (...args: unknown[]) => {
      kept = read(engine);
      callBack(args, undefined);
    },
  };
}

function read(engine: Engine): Map<string, unknown> {
  return new Map(
    Object.entries(engine.settings()).map(([name, text]) => [name, JSON.parse(text) as unknown]),
  );
}

function callBack(args: readonly unknown[], value: unknown): void {
  const done = args.find((argument): argument is Done => typeof argument === 'function');
  if (done) setTimeout(() => done({ status: 'succeeded', value }));
}
