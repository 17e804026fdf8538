import { FileError } from './FileError';
import { recogniseFile } from './recogniseFile';
import type { SizeLimits } from './SizeLimits';
import { unpackEntry } from './unpackEntry';
import { zipEntries, type ZipEntry } from './zipEntries';

/**
 * The parts of an .xlsx file. Sizes are checked twice: as the file declares them, before anything is unpacked,
 * and as they come out, because the declaration may lie.
 */
export class XlsxPackage {
  private unpackedBytes = 0;
  private constructor(
    /** By path in small letters: the format compares part names without regard to case (ECMA-376 part 2, 6.2.2.3). */
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly packedBytes: number,
    private readonly limits: SizeLimits,
  ) {}

  /** Throws `FileError` when the bytes are no zip archive or declare more than `limits` allows. */
  static open(bytes: Uint8Array, limits: SizeLimits): XlsxPackage {
    recogniseFile(bytes);
    const entries = directoryOf(bytes);
    if (entries.some((entry) => entry.isEncrypted)) {
      throw new FileError(
        'encrypted',
        'The file is a zip archive with a password, which no Excel workbook is.',
      );
    }
    const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
    refuseBeyond(declared, bytes.length, limits);
    const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
    return new XlsxPackage(byPath, bytes.length, limits);
  }

  get paths(): string[] {
    return [...this.entries.values()].map(({ path }) => path).sort();
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /**
   * The whole part as text, or null when there is none of that name.
   * @param encoding of a part that is no XML and does not say
   */
  text(path: string, encoding?: 'utf-16le'): string | null {
    if (!this.has(path)) return null;
    const pieces: string[] = [];
    this.stream(path, (piece) => pieces.push(piece), encoding);
    return pieces.join('');
  }

  /** The whole part as it is, or null when there is none of that name. */
  bytes(path: string): Uint8Array | null {
    if (!this.has(path)) return null;
    const chunks: Uint8Array[] = [];
    this.unpack(path, (chunk) => chunks.push(chunk.slice()));
    const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  /**
   * Hands the text of a part over piece by piece, so that a large sheet is never in memory as one string.
   * Errors thrown by `take` pass through.
   */
  stream(path: string, take: (piece: string) => void, encoding?: 'utf-16le'): void {
    let decoder: TextDecoder | undefined;
    this.unpack(path, (chunk) => {
      decoder ??= new TextDecoder(encoding ?? encodingOf(chunk));
      take(decoder.decode(chunk, { stream: true }));
    });
    const rest = decoder?.decode();
    if (rest) take(rest);
  }

  private unpack(path: string, take: (chunk: Uint8Array) => void): void {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new FileError('damaged', `The workbook is damaged: it lacks its part ${path}.`);
    let refusal: { error: unknown } | undefined;
    const consume = (chunk: Uint8Array): void => {
      try {
        this.unpackedBytes += chunk.length;
        refuseBeyond(this.unpackedBytes, this.packedBytes, this.limits);
        take(chunk);
      } catch (error) {
        refusal = { error };
        throw error;
      }
    };
    try {
      unpackEntry(entry, consume);
    } catch (error) {
      if (refusal) throw refusal.error;
      throw new FileError('damaged', `The workbook is damaged: its part ${path} cannot be unpacked.`, {
        cause: error,
      });
    }
  }
}

function directoryOf(bytes: Uint8Array): ZipEntry[] {
  try {
    return zipEntries(bytes);
  } catch (error) {
    throw new FileError('damaged', 'The file is damaged or incomplete: its zip directory cannot be read.', {
      cause: error,
    });
  }
}

function refuseBeyond(unpacked: number, packed: number, limits: SizeLimits): void {
  const tooDense = unpacked > limits.ratioAppliesFrom && unpacked > packed * limits.ratio;
  if (unpacked > limits.totalBytes || tooDense) {
    throw new FileError(
      'tooLarge',
      `The workbook unpacks to more than ${Math.floor(unpacked / 1024 ** 2)} MiB, which is more than can be opened here.`,
    );
  }
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
