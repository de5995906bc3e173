import { Directory, File, Paths } from 'expo-file-system';
import { type KeptPhoto, type PhotoStore, photoTypes } from '../photos/kept-photo.ts';

/** A folder for each draft, in the app's own documents: the system does not clear them away. */
const folderOf = (draftKey: string) => new Directory(Paths.document, 'photos', draftKey);

function keptOf(file: File): KeptPhoto {
  const [id = '', ending] = file.name.split('.');
  const found = Object.entries(photoTypes).find(([, one]) => one === ending);
  return { id, contentType: found?.[0] ?? '', size: file.size, uri: file.uri };
}

function filesOf(draftKey: string): File[] {
  const folder = folderOf(draftKey);
  if (!folder.exists) return [];
  const files = folder.list().filter((one): one is File => one instanceof File);
  return files.sort((a, b) => (a.creationTime ?? 0) - (b.creationTime ?? 0));
}

const fileOf = (draftKey: string, id: string) =>
  filesOf(draftKey).find(({ name }) => name.startsWith(`${id}.`));

export const photoStore: PhotoStore = {
  async add(draftKey, id, { uri, mimeType }) {
    const folder = folderOf(draftKey);
    folder.create({ intermediates: true, idempotent: true });
    const ending = photoTypes[mimeType ?? ''] ?? new File(uri).extension.replace('.', '');
    const file = new File(folder, `${id}.${ending === 'jpeg' ? 'jpg' : ending}`);
    await new File(uri).copy(file);
    return keptOf(file);
  },
  list: (draftKey) => Promise.resolve(filesOf(draftKey).map(keptOf)),
  async send(draftKey, id, { url, method, headers }) {
    const file = fileOf(draftKey, id);
    if (!file) return { ok: false };
    const httpMethod = method === 'POST' ? 'POST' : 'PUT';
    const { status } = await file.upload(url, { httpMethod, headers });
    return { ok: status >= 200 && status < 300 };
  },
  remove: (draftKey, id) => Promise.resolve(fileOf(draftKey, id)?.delete()),
  forget(draftKey) {
    const folder = folderOf(draftKey);
    return Promise.resolve(folder.exists ? folder.delete() : undefined);
  },
};
