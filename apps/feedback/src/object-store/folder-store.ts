import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Clock } from '@chia-se/subgraph-kit';
import { AddressSigner, type Permit } from './address-signer.ts';
import {
  linkTimes,
  type ObjectStore,
  type Served,
  type SignedUpload,
  uploadLifetimeMs,
} from './object-store.ts';
import { signingKeyOf } from './signing-key.ts';

/** Longer than any upload that is still going on. */
const brokenAfterMs = 60 * 60_000;
const keyForm = /^[0-9a-f]{2}\/[0-9a-f-]{36}\.[a-z]{1,20}$/;

/** Files in a folder, given out and taken in by this subgraph's own routes. */
export class FolderStore implements ObjectStore {
  private constructor(
    private readonly folder: string,
    private readonly signer: AddressSigner,
    private readonly clock: Clock,
  ) {}

  static async open(folder: string, clock: Clock): Promise<FolderStore> {
    const signingKey = await signingKeyOf(folder);
    await mkdir(join(folder, 'incoming'), { recursive: true });
    return new FolderStore(folder, new AddressSigner(signingKey, clock), clock);
  }

  async signUpload(
    key: string,
    { contentType, size }: { contentType: string; size: number },
  ): Promise<SignedUpload> {
    const expiresAt = new Date(this.clock().getTime() + uploadLifetimeMs);
    const expires = String(expiresAt.getTime());
    const permit: Permit = { method: 'PUT', key, expires, type: contentType, size: String(size) };
    const headers = [{ name: 'Content-Type', value: contentType }];
    return { method: 'PUT', url: this.signer.addressOf(permit), headers, expiresAt };
  }

  async signDownload(key: string, { contentType, downloadName }: Served, goodForMs?: number) {
    const { expiresAt } = linkTimes(this.clock(), goodForMs);
    const expires = String(expiresAt.getTime());
    const permit: Permit = {
      method: 'GET',
      key,
      expires,
      type: contentType,
      name: downloadName ?? '',
    };
    return { url: this.signer.addressOf(permit), expiresAt };
  }

  allows(permit: Permit, signature: string): boolean {
    return keyForm.test(permit.key) && this.signer.allows(permit, signature);
  }

  /** Takes in exactly so many bytes; `false` where it were more or fewer, and then nothing stands. */
  async take(key: string, bytes: Readable, size: number): Promise<boolean> {
    const draft = join(this.folder, 'incoming', randomUUID());
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        if (!(await fill(file, bytes, size))) return false;
        await file.sync();
      } finally {
        await file.close();
      }
      const target = this.#path(key);
      await mkdir(dirname(target), { recursive: true });
      await rename(draft, target);
      return true;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** The file and its length; the caller closes it. */
  async find(key: string): Promise<{ file: FileHandle; size: number } | null> {
    const file = await open(this.#path(key)).catch(orNone);
    if (!file) return null;
    return { file, size: (await file.stat()).size };
  }

  async read(key: string, most: number): Promise<Buffer | null> {
    const found = await this.find(key);
    if (!found) return null;
    try {
      const buffer = Buffer.alloc(Math.min(found.size, most + 1));
      const { bytesRead } = await found.file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await found.file.close();
    }
  }

  async write(key: string, bytes: Buffer): Promise<void> {
    await this.take(key, Readable.from([bytes]), bytes.length);
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.#path(key), { force: true });
  }

  async tidy(): Promise<void> {
    const incoming = join(this.folder, 'incoming');
    for (const name of await readdir(incoming)) {
      const path = join(incoming, name);
      const begun = await stat(path).catch(orNone);
      if (begun && Date.now() - begun.mtimeMs > brokenAfterMs) await rm(path, { force: true });
    }
  }

  #path(key: string): string {
    if (!keyForm.test(key)) throw new Error(`${key} names no object.`);
    return join(this.folder, key);
  }
}

async function fill(file: FileHandle, bytes: Readable, size: number): Promise<boolean> {
  let written = 0;
  for await (const part of bytes as AsyncIterable<Buffer>) {
    written += part.length;
    if (written > size) return false;
    await file.writeFile(part);
  }
  return written === size;
}

function orNone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
