export const styleNames = ['resident.css', 'hub.css'] as const;
export const scriptNames = ['resident.js', 'hub.js', 'map.js'] as const;
/** The names that govuk-frontend's page template asks for, so that its markup needs no change of names. */
export const iconNames = [
  'favicon.ico',
  'favicon.svg',
  'govuk-icon-180.png',
  'govuk-icon-192.png',
  'govuk-icon-512.png',
  'govuk-icon-mask.svg',
  'govuk-opengraph-image.png',
  'manifest.json',
] as const;

/** What a page may link to; `logo.svg` is the council's own, or its initials when it gave none. */
export const assetNames = [...styleNames, ...scriptNames, ...iconNames, 'logo.svg'] as const;
export type AssetName = (typeof assetNames)[number];

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  json: 'application/manifest+json; charset=utf-8',
};

export const mediaType = (name: AssetName): string =>
  types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
