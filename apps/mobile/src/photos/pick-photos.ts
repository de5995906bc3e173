import * as ImagePicker from 'expo-image-picker';
import type { PickedPhoto } from './kept-photo.ts';

/** Made smaller on the way: a phone's photo of 12 megapixels becomes some megabytes less. */
const quality = 0.7;

/** From the person's own photos; the system's picker needs no permission. */
export async function choosePhotos(most: number): Promise<PickedPhoto[]> {
  const { assets } = await ImagePicker.launchImageLibraryAsync({
    mediaTypes: ['images'],
    allowsMultipleSelection: true,
    selectionLimit: most,
    quality,
    exif: false,
  });
  return (assets ?? []).slice(0, most);
}

/** With the camera; null where its use was refused. */
export async function takePhoto(): Promise<PickedPhoto[] | null> {
  const { granted } = await ImagePicker.requestCameraPermissionsAsync();
  if (!granted) return null;
  const { assets } = await ImagePicker.launchCameraAsync({
    mediaTypes: ['images'],
    quality,
    exif: false,
  });
  return assets ?? [];
}
