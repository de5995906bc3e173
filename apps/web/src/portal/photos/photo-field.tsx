import { type DragEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../ui/progress.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import css from './photos.module.css';
import { mostPhotos, type Photo, type Photos } from './use-photos.ts';

/** Chooses photos: by a tap, by the camera, or dropped onto it. */
export function PhotoField({
  photos: { photos, refusals, add, remove, retry },
}: {
  photos: Photos;
}) {
  const { t } = useTranslation('portal');
  const [over, setOver] = useState(false);
  const hint = useId();
  const chosen = (list: FileList | null) => void add([...(list ?? [])]);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <fieldset
      className={css['zone']}
      data-over={over || undefined}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        chosen(event.dataTransfer.files);
      }}
    >
      <legend>{t('photos.title')}</legend>
      <p id={hint} className={css['hint']}>
        {t('photos.hint', { count: mostPhotos })}
      </p>
      {photos.length < mostPhotos && (
        <div className={css['ways']}>
          <Way label={t('photos.choose')} hint={hint} chosen={chosen} multiple />
          <Way label={t('photos.camera')} hint={hint} chosen={chosen} capture="environment" />
        </div>
      )}
      <div role="alert">
        {refusals.map((one) => (
          <p key={one} className={css['mistake']}>
            {t(`photos.${one}`, { count: mostPhotos })}
          </p>
        ))}
      </div>
      {photos.length > 0 && (
        <ul className={css['list']}>
          {photos.map((photo) => (
            <Chosen key={photo.key} photo={photo} remove={remove} retry={retry} />
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface WayProps {
  label: string;
  hint: string;
  chosen: (files: FileList | null) => void;
  multiple?: boolean;
  capture?: 'environment';
}

/** The browser's own chooser under a label that looks like a button; where there is no camera, it chooses a file. */
function Way({ label, hint, chosen, ...how }: WayProps) {
  return (
    <label className={css['way']} data-camera={how.capture ? true : undefined}>
      {label}
      <input
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={hint}
        {...how}
        onChange={({ target }) => {
          chosen(target.files);
          target.value = '';
        }}
      />
    </label>
  );
}

interface ChosenProps {
  photo: Photo;
  remove: (key: string) => void;
  retry: (key: string) => void;
}

function Chosen({ photo, remove, retry }: ChosenProps) {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const textOf = useTroubleText();
  const { key, name, trouble, progress, attachmentId } = photo;
  const picture = usePicture(photo);
  const label = name || t('photos.unnamed');
  return (
    <li className={css['chosen']}>
      {picture ? <img src={picture} alt="" /> : <span className={css['blank']} />}
      <div>
        <p className={css['name']}>{label}</p>
        {trouble ? (
          <p role="alert" className={css['mistake']}>
            {textOf(trouble)}
          </p>
        ) : progress === undefined ? (
          <p className={css['hint']}>{t(attachmentId ? 'photos.ready' : 'photos.waiting')}</p>
        ) : (
          <Progress label={t('photos.sending', { name: label })} value={progress} />
        )}
        <div className={css['ways']}>
          {trouble && (
            <button type="button" className={css['plain']} onClick={() => retry(key)}>
              {app('retry')}
            </button>
          )}
          <button
            type="button"
            className={css['plain']}
            aria-label={t('photos.removeOne', { name: label })}
            onClick={() => remove(key)}
          >
            {t('photos.remove')}
          </button>
        </div>
      </div>
    </li>
  );
}

/** From this device while it is here: the server's address lasts a few minutes. */
function usePicture({ file, thumbnailUrl }: Photo): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ?? thumbnailUrl;
}
