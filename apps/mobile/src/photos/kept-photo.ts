/** A photo that goes with an opinion, kept on this device until the platform has it. */
export interface KeptPhoto {
  id: string;
  contentType: string;
  size: number;
  /** Where a picture element finds it. */
  uri: string;
}

/** What was picked or taken, where the system put it. */
export interface PickedPhoto {
  uri: string;
  mimeType?: string | undefined;
}

/** Where photos wait: files on a phone, IndexedDB in a browser. They are named by the draft's key. */
export interface PhotoStore {
  /** Resolves when it is durable. */
  add(draftKey: string, id: string, picked: PickedPhoto): Promise<KeptPhoto>;
  /** In the order of adding. */
  list(draftKey: string): Promise<KeptPhoto[]>;
  /** Sends the bytes where the platform said. @throws where nobody answers */
  send(draftKey: string, id: string, to: UploadAddress): Promise<{ ok: boolean }>;
  remove(draftKey: string, id: string): Promise<void>;
  /** Of an opinion that is with the platform, or was discarded. */
  forget(draftKey: string): Promise<void>;
}

export interface UploadAddress {
  url: string;
  method: string;
  headers: Record<string, string>;
}

/** What the platform takes of pictures, with the ending of the file. */
export const photoTypes: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};
export const mostPhotos = 5;
/** Of one photo, as the platform's setting has it unless changed. */
export const mostBytes = 10_000_000;

/** Why a photo was not taken along. */
export type PhotoProblem = 'type' | 'size' | 'camera' | 'kept';
