import { useEffect, useState } from 'react';
import {
  type KeptPhoto,
  mostBytes,
  mostPhotos,
  type PhotoProblem,
  type PickedPhoto,
  photoTypes,
} from '../photos/kept-photo.ts';
import { choosePhotos, takePhoto } from '../photos/pick-photos.ts';
import { newId } from '../platform/new-id.ts';
import { photoStore } from '../platform/photo-store';

/** The photos of the opinion that is being written: kept at once, found again after the app was closed. */
export function usePhotos(draftKey: string) {
  const [photos, setPhotos] = useState<KeptPhoto[]>([]);
  const [problem, setProblem] = useState<PhotoProblem | null>(null);
  useEffect(() => {
    let isOld = false;
    setPhotos([]);
    void photoStore.list(draftKey).then((found) => {
      if (!isOld) setPhotos(found);
    });
    return () => {
      isOld = true;
    };
  }, [draftKey]);

  const keep = async (picked: readonly PickedPhoto[]) => {
    let wrong: PhotoProblem | null = null;
    for (const one of picked.slice(0, mostPhotos - photos.length)) {
      const id = newId();
      const kept = await photoStore.add(draftKey, id, one);
      const fault = faultOf(kept);
      if (fault) await photoStore.remove(draftKey, id);
      wrong ??= fault;
    }
    setPhotos(await photoStore.list(draftKey));
    setProblem(wrong);
  };
  const attempt = async (pick: () => Promise<PickedPhoto[] | null>) => {
    try {
      const picked = await pick();
      if (picked) await keep(picked);
      else setProblem('camera');
    } catch {
      setProblem('kept');
    }
  };
  return {
    photos,
    problem,
    choose: () => attempt(() => choosePhotos(mostPhotos - photos.length)),
    take: () => attempt(takePhoto),
    async remove(id: string) {
      await photoStore.remove(draftKey, id);
      setPhotos((now) => now.filter((photo) => photo.id !== id));
    },
  };
}

function faultOf({ contentType, size }: KeptPhoto): PhotoProblem | null {
  if (!photoTypes[contentType]) return 'type';
  return size > mostBytes ? 'size' : null;
}
