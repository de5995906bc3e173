import { Image, Platform, View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { photoProblems, opinion as words } from '../messages/opinion.ts';
import { mostPhotos } from '../photos/kept-photo.ts';
import { Button } from '../ui/controls.tsx';
import { Notice } from '../ui/surfaces.tsx';
import { gap, usePalette } from '../ui/theme.ts';
import { Body, Quiet } from '../ui/words.tsx';
import type { usePhotos } from './use-photos.ts';

const side = 132;

/** The photos that go along, and the ways to add one. */
export function PhotoField({ photos }: { photos: ReturnType<typeof usePhotos> }) {
  const { t } = useLanguage();
  const { line } = usePalette();
  const isFull = photos.photos.length >= mostPhotos;
  return (
    <View role="group" aria-label={t(words.photos)} style={{ gap: gap.small }}>
      <Body style={{ fontWeight: '600' }}>{t(words.photos)}</Body>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: gap.small }}>
        {photos.photos.map(({ id, uri }, n) => (
          <View key={id} style={{ width: side, gap: gap.small }}>
            <Image
              source={{ uri }}
              accessibilityLabel={t(words.photo, { n: n + 1 })}
              style={{
                width: side,
                height: side,
                borderRadius: 12,
                borderWidth: 1,
                borderColor: line,
              }}
            />
            <Button
              quiet
              label={t(words.removePhoto, { n: n + 1 })}
              onPress={() => void photos.remove(id)}
            />
          </View>
        ))}
      </View>
      {photos.problem ? <Notice tone="bad">{t(photoProblems[photos.problem])}</Notice> : null}
      {isFull ? null : (
        <>
          <Button quiet label={t(words.choosePhotos)} onPress={() => void photos.choose()} />
          {Platform.OS === 'web' ? null : (
            <Button quiet label={t(words.takePhoto)} onPress={() => void photos.take()} />
          )}
        </>
      )}
      <Quiet>{t(words.photosHint, { most: mostPhotos })}</Quiet>
    </View>
  );
}
