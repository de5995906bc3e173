import type { Clock } from '@chia-se/subgraph-kit';
import type { Settings } from '../settings.ts';
import { FolderStore } from './folder-store.ts';
import type { ObjectStore } from './object-store.ts';
import { S3Store } from './s3-store.ts';

/** Where the settings say that files lie; `null` where they name no place, and then none are taken. */
export async function openStore(settings: Settings, clock: Clock): Promise<ObjectStore | null> {
  const { ATTACHMENT_S3_URL: url, ATTACHMENT_S3_REGION: region } = settings;
  const { ATTACHMENT_S3_ACCESS_KEY_ID, ATTACHMENT_S3_SECRET_ACCESS_KEY } = settings;
  if (url) {
    return new S3Store({
      url,
      region,
      accessKeyId: ATTACHMENT_S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: ATTACHMENT_S3_SECRET_ACCESS_KEY ?? '',
    });
  }
  const folder = settings.ATTACHMENT_FOLDER;
  return folder ? FolderStore.open(folder, clock) : null;
}
