export { answerWith } from './answer-with.ts';
export type { AssetAnswer } from './answer-with.ts';
export type { Asset } from './asset.ts';
export type { AssetName } from './asset-name.ts';
export { buildAssets } from './build-assets.ts';
export type { Assets, AssetsToBuild } from './build-assets.ts';
export { checkTheme } from './check-theme.ts';
export { themeSchema } from './theme.ts';
export type { Theme } from './theme.ts';
