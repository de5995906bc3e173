import {
  CompleteUploadDocument,
  type GraphClient,
  mutate,
  type PictureFragment,
  RequestUploadDocument,
  type RequestUploadMutation,
  type Trouble,
} from '@chia-se/client';
import type { KeptPhoto } from './photo-store.ts';

type Upload = NonNullable<RequestUploadMutation['requestUpload']['upload']>;
type Uploaded = { kind: 'done'; picture: PictureFragment } | Trouble;

/** Asks where to, sends the bytes, has them looked at. Repeating it from the start does no harm. */
export async function uploadPhoto(
  client: GraphClient,
  { key, name, type, file }: KeptPhoto,
  progressed: (share: number) => void,
): Promise<Uploaded> {
  if (!file) return { kind: 'failed', code: 'NO_FILE', incidentId: null };
  const input = { fileName: name, contentType: type, size: file.size, idempotencyKey: key };
  const asked = await mutate(client, RequestUploadDocument, { input });
  if (asked.kind !== 'done') return asked;
  const { upload } = asked.value;
  if (!upload || !(await sendBytes(upload, file, progressed))) return { kind: 'unreachable' };
  const { attachmentId } = upload;
  const looked = await mutate(client, CompleteUploadDocument, { input: { attachmentId } });
  if (looked.kind !== 'done') return looked;
  const { attachment } = looked.value;
  return attachment ? { kind: 'done', picture: attachment } : { kind: 'unreachable' };
}

/** By `XMLHttpRequest`, which tells how far it is; `fetch` does not. */
function sendBytes(
  { method, url, headers }: Upload,
  file: Blob,
  progressed: (share: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progressed(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.onabort = () => resolve(false);
    request.send(file);
  });
}
