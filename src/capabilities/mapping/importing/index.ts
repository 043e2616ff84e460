export { areaFlaws, importAreas } from './import-areas.ts';
export type { AreasImported } from './import-areas.ts';
export type { AreaWarning } from './area-warnings.ts';
export { importAssets } from './import-assets.ts';
export type { AssetsImported } from './import-assets.ts';
export { assetReasons } from './asset-reasons.ts';
export type { Reject as AssetReject } from './read-assets.ts';
export { importStreetOwners } from './import-street-owners.ts';
export { importMap } from './import-map.ts';
