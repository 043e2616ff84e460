export type { Asset, NearAsset } from './asset.ts';
export { assetCounts } from './asset-counts.ts';
export { assetLayers, markers, projectAssetLayers } from './asset-layers.ts';
export type { AssetLayer } from './asset-layers.ts';
export { assetOf } from './asset-of.ts';
export { assetsIn, assetsNear } from './assets-in.ts';
export { standingLayers, strayLayers } from './standing-layers.ts';
