import sharp, { type Sharp } from 'sharp';
import type { FileKind } from './file-kind.ts';

/** A picture that was made anew: its pixels, upright, and nothing else. */
export interface Photo {
  content: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
}

export type PhotoKind = Exclude<FileKind, 'pdf'>;
export type PhotoProblem = 'FILE_UNREADABLE' | 'IMAGE_TOO_LARGE';

/** What the cameras of phones make at their finest; one of these takes 156 MB while it is turned. */
export const mostMegapixels = 52;
const longestSide = 4096;
const thumbnailSide = 480;
const patienceSeconds = 30;

// Whatever a file says that it is, nothing but these three readers ever sees it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
// One thread a picture: the processor is shared with everything else that runs here.
sharp.concurrency(1);

/**
 * Decodes a picture and writes it anew, turned upright, at most 4,096 pixels a side, with a thumbnail.
 * What stood beside the pixels (place, camera, owner, comments, whatever follows the end) is gone.
 * Runs on threads of its own: the event loop goes on.
 */
export async function makePhoto(bytes: Buffer, kind: PhotoKind): Promise<Photo | PhotoProblem> {
  try {
    const size = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (size.format !== kind) return 'FILE_UNREADABLE';
    if (size.width * size.height > mostMegapixels * 1_000_000) return 'IMAGE_TOO_LARGE';
    const upright = read(bytes).autoOrient().resize(within(longestSide));
    const { data, info } = await encode(upright, kind).toBuffer({ resolveWithObject: true });
    const thumbnail = await read(data)
      .resize(within(thumbnailSide))
      .webp({ quality: 75 })
      .toBuffer();
    return { content: data, thumbnail, width: info.width, height: info.height };
  } catch (error) {
    if (isOfThePicture(error)) return 'FILE_UNREADABLE';
    throw error;
  }
}

function read(bytes: Buffer): Sharp {
  const limitInputPixels = mostMegapixels * 1_000_000;
  return sharp(bytes, { limitInputPixels, failOn: 'error', sequentialRead: true }).timeout({
    seconds: patienceSeconds,
  });
}

function within(side: number) {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
}

function encode(image: Sharp, kind: PhotoKind): Sharp {
  if (kind === 'jpeg') return image.jpeg({ quality: 86 });
  return kind === 'png' ? image.png() : image.webp({ quality: 86 });
}

/** What libvips says of an input comes as a plain error; what is wrong with this program has a kind of its own. */
function isOfThePicture(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'Error';
}
