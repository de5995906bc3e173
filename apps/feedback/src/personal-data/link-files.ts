import { keyOf } from '../attachment/object-key.ts';
import type { ObjectStore } from '../object-store/object-store.ts';

/** An attached file, as an export tells of it. */
export interface HeldFile {
  id: string;
  state: string;
  content_type: string | null;
}

/** As long as an export can be read, which is the longest that a bucket signs for too. */
const goodForMs = 7 * 24 * 3_600_000;

/**
 * Adds to each file where whoever holds the export finds it, without signing in, and until when. Files
 * themselves would not fit into what travels over the bus.
 */
export async function linkFiles(
  store: ObjectStore | null,
  files: readonly HeldFile[],
): Promise<object[]> {
  const linked: object[] = [];
  for (const file of files) {
    const { id, state, content_type: contentType } = file;
    if (!store || state !== 'READY' || contentType === null) {
      linked.push(file);
      continue;
    }
    // A name of ours: what the file was called may hold letters that a header cannot.
    const downloadName = `chia-se-${id.slice(-6)}.${contentType.split('/')[1]}`;
    const served = { contentType, downloadName };
    const { url, expiresAt } = await store.signDownload(keyOf(id, 'content'), served, goodForMs);
    linked.push({ ...file, url, url_good_until: expiresAt });
  }
  return linked;
}
