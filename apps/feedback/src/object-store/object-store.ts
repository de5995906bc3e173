/** What a client sends to put an object where it belongs. */
export interface SignedUpload {
  method: 'PUT';
  /** A path on this host, or an address elsewhere. */
  url: string;
  /** To be sent as they are: they are part of what was signed. */
  headers: { name: string; value: string }[];
  expiresAt: Date;
}

/** How an object is to be given out. */
export interface Served {
  contentType: string;
  /** Given out as a file to keep under this name; shown in the page where it is `null`. */
  downloadName: string | null;
}

/**
 * Where files lie: a folder, or a server that speaks S3. Objects stand whole or not at all, whoever
 * dies meanwhile. What was signed is good for one method on one object, until it expires.
 */
export interface ObjectStore {
  signUpload(key: string, object: { contentType: string; size: number }): Promise<SignedUpload>;
  /** Good for so long, at most a week; for a few minutes unless told. */
  signDownload(
    key: string,
    served: Served,
    goodForMs?: number,
  ): Promise<{ url: string; expiresAt: Date }>;
  /** At most one byte more than `most`, by which a caller knows that it is longer; `null` where there is none. */
  read(key: string, most: number): Promise<Buffer | null>;
  write(key: string, bytes: Buffer, contentType: string): Promise<void>;
  /** Those that are not there are as good as removed. */
  remove(keys: readonly string[]): Promise<void>;
  /** Clears away what uploads that broke off have left. */
  tidy(): Promise<void>;
}

export const uploadLifetimeMs = 10 * 60_000;
/**
 * Links are signed for a stretch of the clock, so that a page that asks again gets the same ones and
 * need not load its pictures anew: good for five minutes at the least, for ten at the most.
 */
const stretchMs = 5 * 60_000;

/** When links given out now have been signed, and when they expire. */
export function linkTimes(now: Date, goodForMs?: number): { signedAt: Date; expiresAt: Date } {
  if (goodForMs !== undefined) {
    return { signedAt: now, expiresAt: new Date(now.getTime() + goodForMs) };
  }
  const signedAt = Math.floor(now.getTime() / stretchMs) * stretchMs;
  return { signedAt: new Date(signedAt), expiresAt: new Date(signedAt + 2 * stretchMs) };
}

/** How a browser is told to show or keep it. The name is ours, never the author's. */
export function dispositionOf({ downloadName }: Served): string {
  return downloadName === null ? 'inline' : `attachment; filename="${downloadName}"`;
}
