/** A file of a zip archive, as the archive's directory declares it. */
export interface ZipEntry {
  path: string;
  isEncrypted: boolean;
  /** 0 = stored, 8 = deflated. */
  method: number;
  crc32: number;
  packedSize: number;
  /** Bytes once unpacked. */
  size: number;
  /** The packed bytes. */
  packed: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** The end of the directory and the longest comment after it. */
const longestEnd = 22 + 0xffff;
/** What a field of 32 bits holds whose number is in the fields of 64 bits. */
const elsewhere = 0xffffffff;

/**
 * The files in a zip archive, folders left out (APPNOTE.TXT 6.3.10, 4.3). Nothing is unpacked.
 * @throws Error when the directory or the place of a file cannot be read
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: first } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = first;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('The directory ends too early.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const path = new TextDecoder().decode(slice(bytes, at + 46, nameLength)).replaceAll('\\', '/');
    const extra = slice(bytes, at + 46 + nameLength, extraLength);
    const [size, packedSize, offset] = sizes(view, at, extra);
    if (!path.endsWith('/'))
      entries.push({
        path,
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc32: view.getUint32(at + 16, true),
        size,
        packedSize,
        packed: slice(bytes, dataAt(view, offset), packedSize),
      });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; at: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - longestEnd; at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== elsewhere) return { count, at: start };
    if (at < 20 || view.getUint32(at - 20, true) !== locator64) return { count, at: start };
    const end = long(view, at - 20 + 8);
    if (view.getUint32(end, true) !== endOfDirectory64) throw new Error('The 64-bit directory is missing.');
    return { count: long(view, end + 32), at: long(view, end + 48) };
  }
  throw new Error('There is no directory.');
}

/** Unpacked size, packed size and place of the entry; those that need 64 bits are in the extra field 1. */
function sizes(view: DataView, at: number, extra: Uint8Array): [number, number, number] {
  const plain: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!plain.includes(elsewhere)) return plain;
  const fields = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let place = 0; place + 4 <= extra.length; place += 4 + fields.getUint16(place + 2, true)) {
    if (fields.getUint16(place, true) !== 1) continue;
    let next = place + 4;
    return plain.map((value) => {
      if (value !== elsewhere) return value;
      next += 8;
      return long(fields, next - 8);
    }) as [number, number, number];
  }
  return plain;
}

/** Where the packed bytes begin, after a header whose lengths may differ from the directory's. */
function dataAt(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== localHeader) throw new Error('A file is not where it should be.');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function long(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error('A number is beyond any file.');
  return Number(value);
}

function slice(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) throw new Error('The archive ends too early.');
  return bytes.subarray(at, at + length);
}
