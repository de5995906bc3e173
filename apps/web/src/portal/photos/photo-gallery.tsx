import type { PictureFragment } from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import css from './photos.module.css';

/** Photos that stand with an opinion or an answer; a document is a link. */
export function PhotoGallery({ pictures }: { pictures: readonly PictureFragment[] }) {
  const { t } = useTranslation('portal');
  if (pictures.length === 0) return null;
  return (
    <ul className={css['gallery']} aria-label={t('photos.list')}>
      {pictures.map(({ id, url, thumbnailUrl, fileName }, index) => (
        <li key={id}>
          {url && (
            <a href={url} target="_blank" rel="noreferrer">
              {thumbnailUrl ? (
                <img
                  src={thumbnailUrl}
                  loading="lazy"
                  alt={t('photos.open', { number: index + 1 })}
                />
              ) : (
                (fileName ?? 'PDF')
              )}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
