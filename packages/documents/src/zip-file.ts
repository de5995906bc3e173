import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  name: string;
  /** Text is written as UTF-8. */
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** Sizes stand behind each entry, and names are in UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 1980-01-01, the first day there is. */
const date = 0x0021;
const largest = 0xffffffff;

/**
 * A zip file that is written while it is made: no entry is ever held as a whole, and none needs to be
 * known before its turn. Without the 64-bit extension, so up to 4 GiB an entry and altogether.
 *
 * @throws Error where it grows larger
 */
export async function* zipFile(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, chunks } of entries) {
    const fileName = Buffer.from(name);
    const head = Buffer.concat([
      record(0x04034b50, [20, flags, deflated, 0, date], [0, 0, 0], [fileName.length, 0]),
      fileName,
    ]);
    yield head;
    const sum = { crc: 0, size: 0 };
    let packed = 0;
    for await (const part of deflate(chunks, sum)) {
      packed += part.length;
      yield part;
    }
    if (sum.size > largest || offset + packed > largest) throw new Error('Larger than a zip file.');
    const sizes = [sum.crc, packed, sum.size];
    const tail = record(0x08074b50, [], sizes, []);
    yield tail;
    directory.push(
      Buffer.concat([
        record(0x02014b50, [20, 20, flags, deflated, 0, date], sizes, [
          fileName.length,
          0,
          0,
          0,
          0,
        ]),
        longs([0, offset]),
        fileName,
      ]),
    );
    offset += head.length + packed + tail.length;
  }
  const list = Buffer.concat(directory);
  yield list;
  const count = directory.length;
  yield record(0x06054b50, [0, 0, count, count], [list.length, offset], [0]);
}

async function* deflate(
  chunks: ZipEntry['chunks'],
  sum: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  const source = Readable.from(measured(chunks, sum));
  source.once('error', (error) => packer.destroy(error));
  try {
    for await (const part of source.pipe(packer)) yield part as Buffer;
  } finally {
    source.destroy();
    packer.destroy();
  }
}

async function* measured(
  chunks: ZipEntry['chunks'],
  sum: { crc: number; size: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    sum.crc = crc32(bytes, sum.crc);
    sum.size += bytes.length;
    yield bytes;
  }
}

/** A signature, then 16-bit, 32-bit and 16-bit numbers, little-endian. */
function record(
  signature: number,
  before: readonly number[],
  middle: readonly number[],
  after: readonly number[],
): Buffer {
  return Buffer.concat([longs([signature]), shorts(before), longs(middle), shorts(after)]);
}

function shorts(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2);
  return buffer;
}

function longs(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, index * 4);
  return buffer;
}
