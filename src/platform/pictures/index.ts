export { pictureMaker } from './picture-maker.ts';
export type { Made, MadeFile, PictureMaker, PictureToMake } from './picture-maker.ts';
