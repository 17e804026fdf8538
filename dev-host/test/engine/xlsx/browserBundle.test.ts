import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { join } from 'node:path';
import type { readXlsx } from '../../../engine/xlsx/readXlsx';
import type { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { richBook } from './richBook';

interface Codec {
  readXlsx: typeof readXlsx;
  writeXlsx: typeof writeXlsx;
}

/** The codec as the page gets it, with nothing around but what browsers have. */
async function bundled(): Promise<Codec> {
  const folder = join(__dirname, '../../../engine/xlsx');
  const result = await build({
    stdin: {
      contents: `export { readXlsx } from './readXlsx'; export { writeXlsx } from './writeXlsx';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'codec',
  });
  const browser = {
    TextDecoder,
    TextEncoder,
    CompressionStream,
    DecompressionStream,
    ReadableStream,
    WritableStream,
    TransformStream,
    Blob,
    Response,
    Uint8Array,
    ArrayBuffer,
    AbortController,
    Event,
    EventTarget,
    DOMException,
    URL,
    performance,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    atob,
    btoa,
  };
  const context = createContext(browser);
  const code = result.outputFiles[0]?.text ?? '';
  return runInContext(`${code}; codec`, context) as Codec;
}

describe('the codec bundled for browsers', () => {
  it('reads what it writes', async () => {
    const codec = await bundled();
    const bytes = await codec.writeXlsx(richBook());
    // Objects from another realm have other prototypes; as JSON they compare.
    expect(JSON.parse(JSON.stringify(await codec.readXlsx(bytes)))).toEqual(
      JSON.parse(JSON.stringify(richBook())),
    );
  });

  it('refuses a damaged file instead of waiting for ever', async () => {
    const codec = await bundled();
    const bytes = await codec.writeXlsx(richBook());
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0x5a, middle, middle + 50);
    await expect(codec.readXlsx(bytes)).rejects.toMatchObject({ name: 'FileError', code: 'damaged' });
  });
});
