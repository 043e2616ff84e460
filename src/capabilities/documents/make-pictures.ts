import { newFileKey } from '#platform/files';
import type { FileKey, FileStore } from '#platform/files';
import type { MadeFile, PictureToMake } from '#platform/pictures';
import type { PicturePort } from './port.ts';

export type NewContent = Pick<MadeFile, 'kind' | 'bytes' | 'digest' | 'width' | 'height'> & {
  readonly part: 'whole' | 'preview';
  readonly key: FileKey;
};

/** Makes a picture and its preview anew and stores both; nothing when there is no picture to be made of it. */
export async function makePictures(
  { store, pictures }: { readonly store: FileStore; readonly pictures: PicturePort },
  authority: number,
  picture: PictureToMake,
): Promise<readonly NewContent[] | undefined> {
  return pictures.make(picture, async ({ whole, preview }) => [
    await stored(store, authority, { ...whole, part: 'whole' }),
    await stored(store, authority, { ...preview, part: 'preview' }),
  ]);
}

type ToKeep = MadeFile & Pick<NewContent, 'part'>;

async function stored(store: FileStore, authority: number, made: ToKeep): Promise<NewContent> {
  const key = newFileKey(authority);
  await store.put(key, made);
  const { path: _path, ...content } = made;
  return { ...content, key };
}
