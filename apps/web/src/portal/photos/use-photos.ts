import { useApolloClient } from '@apollo/client/react';
import type { Trouble } from '@chia-se/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/graph.ts';
import { useOnline } from '../../app/layout/offline-bar.tsx';
import {
  dropPhoto,
  dropPhotosOf,
  type KeptPhoto,
  keepFiles,
  keepPhoto,
  photosOf,
} from './photo-store.ts';
import { uploadPhoto } from './upload-photo.ts';

export const mostPhotos = 5;
const takenTypes = ['image/jpeg', 'image/png', 'image/webp'];

const none: readonly Photo[] = [];

export type PhotoRefusal = 'type' | 'empty' | 'many' | 'full';

/** What the server has of it. */
export interface KnownPicture {
  id: string;
  fileName?: string | null;
  thumbnailUrl?: string | null;
}

export interface Photo extends KeptPhoto {
  /** Between 0 and 1 while it is being sent. */
  progress?: number;
  trouble?: Trouble;
}

/**
 * Photos of `owner`, an opinion being written: kept on this device as they are chosen, sent one after
 * the other as soon as somebody is signed in and there is a network, and again after any failure.
 */
export function usePhotos(owner: string, known: readonly KnownPicture[] = []) {
  const client = useApolloClient();
  const { signedIn } = useSession();
  const online = useOnline();
  const [all, setPhotos] = useState<readonly Photo[]>([]);
  const [loadedFor, setLoadedFor] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly PhotoRefusal[]>([]);
  const busy = useRef(false);
  const removed = useRef(new Set<string>());
  const isLoaded = loadedFor === owner;
  const photos = isLoaded ? all : none;
  const knownIds = known.map(({ id }) => id).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say all of what is known.
  useEffect(() => {
    let left = false;
    void photosOf(owner).then((kept) => {
      if (left) return;
      const here = new Set(kept.map(({ attachmentId }) => attachmentId));
      const elsewhere = known.filter(({ id }) => !here.has(id)).map(fromServer(owner));
      setPhotos([...elsewhere, ...kept]);
      setLoadedFor(owner);
    });
    return () => {
      left = true;
    };
  }, [owner, knownIds]);

  const change = useCallback((key: string, part: Partial<Photo>) => {
    setPhotos((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);

  const next = photos.find(({ attachmentId, trouble }) => !attachmentId && !trouble);
  useEffect(() => {
    if (!next || !signedIn || !online || busy.current) return;
    busy.current = true;
    const progressed = (progress: number) => change(next.key, { progress });
    void uploadPhoto(client, next, progressed).then(async (outcome) => {
      busy.current = false;
      if (outcome.kind !== 'done') {
        setPhotos((now) =>
          now.map(({ progress: _, ...one }) =>
            one.key === next.key ? { ...one, trouble: outcome } : one,
          ),
        );
        return;
      }
      const { id: attachmentId } = outcome.picture;
      const { progress: _, trouble: __, ...kept } = next;
      if (!removed.current.has(next.key)) await keepPhoto({ ...kept, attachmentId });
      setPhotos((now) =>
        now.map(({ progress: ___, ...one }) =>
          one.key === next.key ? { ...one, attachmentId } : one,
        ),
      );
    });
  }, [next, signedIn, online, client, change]);

  // What failed for want of a network is sent when there is one again.
  useEffect(() => {
    if (online && signedIn) setPhotos((now) => now.map(withoutTransientTrouble));
  }, [online, signedIn]);

  const add = useCallback(
    async (files: readonly File[]) => {
      const wrong = new Set<PhotoRefusal>();
      const room = mostPhotos - photos.length;
      const fit = files.filter(({ type, size }) => {
        if (!takenTypes.includes(type)) wrong.add('type');
        else if (size === 0) wrong.add('empty');
        return takenTypes.includes(type) && size > 0;
      });
      if (fit.length > room) wrong.add('many');
      const { photos: added, isDurable } = await keepFiles(owner, fit.slice(0, Math.max(0, room)));
      if (!isDurable) wrong.add('full');
      setRefusals([...wrong]);
      setPhotos((now) => [...now, ...added]);
    },
    [owner, photos.length],
  );

  const remove = useCallback((key: string) => {
    setRefusals([]);
    removed.current.add(key);
    setPhotos((now) => now.filter((one) => one.key !== key));
    void dropPhoto(key);
  }, []);

  const retry = useCallback((key: string) => {
    setPhotos((now) => now.map((one) => (one.key === key ? withoutTrouble(one) : one)));
  }, []);

  return {
    photos,
    /** False while the device is asked what it has. */
    isLoaded,
    refusals,
    add,
    remove,
    retry,
    /** After this the attachments of the server are unknown: each is sent as a new file. */
    renew: async () => {
      const renewed: Photo[] = [];
      for (const { attachmentId: _, thumbnailUrl: __, ...photo } of photos) {
        await dropPhoto(photo.key);
        if (!photo.file) continue;
        const again = { ...photo, key: crypto.randomUUID() };
        await keepPhoto(again);
        renewed.push(again);
      }
      setPhotos(renewed);
    },
    /** The opinion was sent, or given up. */
    forget: () => dropPhotosOf(owner),
    attachmentIds: photos.flatMap(({ attachmentId }) => attachmentId ?? []),
    isSettled: isLoaded && photos.every(({ attachmentId }) => attachmentId),
    hasTrouble: photos.some(
      ({ trouble }) => trouble?.kind === 'refused' || trouble?.kind === 'failed',
    ),
  };
}

export type Photos = ReturnType<typeof usePhotos>;

const fromServer =
  (owner: string) =>
  ({ id, fileName, thumbnailUrl }: KnownPicture, index: number): Photo => ({
    key: id,
    owner,
    name: fileName ?? '',
    type: '',
    attachmentId: id,
    ...(thumbnailUrl ? { thumbnailUrl } : {}),
    addedAt: index,
  });

const withoutTrouble = ({ trouble: _, ...photo }: Photo): Photo => photo;

function withoutTransientTrouble(photo: Photo): Photo {
  const kind = photo.trouble?.kind;
  return kind === 'unreachable' || kind === 'signedOut' ? withoutTrouble(photo) : photo;
}
