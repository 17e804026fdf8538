import type { PictureState } from '../book/Book';

export interface ImageFile {
  format: PictureState['format'];
  /** Pixels. */
  width: number;
  height: number;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What kind of image the bytes are and how large; null when they are neither a PNG nor a JPEG file. */
export function readImage(bytes: Uint8Array): ImageFile | null {
  return readPng(bytes) ?? readJpeg(bytes);
}

/** ISO/IEC 15948 5.2 and 11.2.2: the signature, then the header chunk with the size. */
function readPng(bytes: Uint8Array): ImageFile | null {
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = viewOf(bytes);
  return sized('PNG', view.getUint32(16), view.getUint32(20));
}

/** ISO/IEC 10918-1 B.2.2: the size is in the frame header, SOF0 to SOF15 without the three tables between. */
function readJpeg(bytes: Uint8Array): ImageFile | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('JPEG', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function sized(format: ImageFile['format'], width: number, height: number): ImageFile | null {
  return width > 0 && height > 0 ? { format, width, height } : null;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);
