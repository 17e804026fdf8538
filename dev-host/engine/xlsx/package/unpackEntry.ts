import {
  crc32Finalize,
  crc32Update,
  createInflateStream,
  type RemoteZipReader,
} from '@cj-tech-master/excelts/archive';

type ZipEntry = ReturnType<RemoteZipReader['getEntries']>[number];

const stored = 0;
const deflated = 8;

/**
 * Unpacks one entry of a zip archive, handing over its bytes in pieces as they come; an error thrown by `take` ends
 * it at once. Throws when the bytes are not what the entry declares. (The library's own way of doing this waits
 * forever on damaged data.)
 */
export async function unpackEntry(
  zip: RemoteZipReader,
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const packed = await zip.getRawCompressedData(entry);
  if (!packed) throw new Error(`The entry ${entry.path} has no data.`);
  let length = 0;
  let checksum = 0xffffffff;
  const check = (chunk: Uint8Array): void => {
    length += chunk.length;
    checksum = crc32Update(checksum, chunk);
    if (length > entry.uncompressedSize)
      throw new Error(`The entry ${entry.path} is longer than it declares.`);
    take(chunk);
  };
  if (entry.compressionMethod === stored) check(packed);
  else if (entry.compressionMethod === deflated) await inflate(packed, check);
  else throw new Error(`The entry ${entry.path} is packed in a way that is not known here.`);
  if (length < entry.uncompressedSize)
    throw new Error(`The entry ${entry.path} is shorter than it declares.`);
  if (crc32Finalize(checksum) !== entry.crc32)
    throw new Error(`The entry ${entry.path} has another checksum.`);
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const inflator = createInflateStream();
    inflator.on('data', (chunk) => {
      try {
        take(chunk);
      } catch (error) {
        reject(error);
        inflator.destroy();
      }
    });
    inflator.on('end', resolve);
    inflator.on('error', reject);
    inflator.write(packed);
    inflator.end();
  });
}
