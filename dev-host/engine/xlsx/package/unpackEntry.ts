import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntries';

const stored = 0;
const deflated = 8;
/** Packed bytes unpacked at once: they make at most some 4 MiB, so that a hostile file is met early. */
const step = 4096;

/**
 * Unpacks one entry of a zip archive, passing its bytes on in pieces as they come; an error thrown by `take` ends it
 * at once.
 * @throws Error when the bytes are not what the entry declares
 */
export function unpackEntry(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  let length = 0;
  let checksum = 0;
  const check = (chunk: Uint8Array): void => {
    length += chunk.length;
    checksum = crc32(chunk, checksum);
    if (length > entry.size) throw new Error(`The entry ${entry.path} is longer than it declares.`);
    take(chunk);
  };
  if (entry.method === stored) check(entry.packed);
  else if (entry.method === deflated) inflate(entry.packed, check);
  else throw new Error(`The entry ${entry.path} is packed in a way that is not known here.`);
  if (length < entry.size) throw new Error(`The entry ${entry.path} is shorter than it declares.`);
  if (checksum !== entry.crc32) throw new Error(`The entry ${entry.path} has another checksum.`);
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const inflator = new Inflate((chunk) => take(chunk));
  for (let at = 0; at < packed.length; at += step)
    inflator.push(packed.subarray(at, at + step), at + step >= packed.length);
}
