import { join } from 'node:path';
import { compressed, type Asset } from './asset.ts';
import { iconNames, scriptNames, styleNames, type AssetName } from './asset-name.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { keep, recall } from './cache.ts';
import { compileStyles } from './compile-styles.ts';
import { drawIcons, type Contents } from './icons.ts';
import { digestIngredients } from './ingredients.ts';
import type { Theme } from './theme.ts';

/** A council's files: `url` gives the address for a page to link, `find` the file that stands at an address. */
export type Assets = {
  url(name: AssetName): string;
  find(path: string): Asset | undefined;
};

export type AssetsToBuild = { readonly sources: string; readonly cache: string; readonly theme: Theme };

/**
 * Compiles styles, scripts and icons for one council, or takes them from the cache (milliseconds, and neither sass,
 * esbuild nor sharp is loaded). `sources` is the folder `src/browser`, `cache` any folder of this installation.
 */
export async function buildAssets({ sources, cache, theme }: AssetsToBuild): Promise<Assets> {
  const own = { folder: import.meta.dirname, ending: /^(?!.*\.test\.ts$).*\.ts$/ };
  const scripts = digestIngredients({
    // The map turns degrees into eastings by the very module that the server has.
    sources: [
      own,
      { folder: sources, ending: /\.ts$/ },
      { folder: join(sources, '../language'), ending: /^degrees\.ts$/ },
    ],
    packages: ['esbuild', 'govuk-frontend', 'ol'],
  });
  const council = digestIngredients({
    sources: [own, { folder: sources, ending: /\.scss$/ }],
    packages: ['sass', 'govuk-frontend', 'sharp'],
    settings: theme,
  });
  const sets = await Promise.all([
    fromCacheOr(join(cache, await scripts), scriptNames, () => bundleScripts(sources)),
    fromCacheOr(join(cache, await council), [...styleNames, ...iconNames, 'logo.svg'], async () => {
      const icons = drawIcons(theme);
      return new Map([...(await compileStyles(sources, theme)), ...(await icons)]);
    }),
  ]);
  return shelve(sets.flat());
}

async function fromCacheOr(
  folder: string,
  names: readonly AssetName[],
  make: () => Promise<Contents>,
): Promise<readonly Asset[]> {
  const kept = await recall(folder, names);
  if (kept !== undefined) return kept;
  const made = await Promise.all([...(await make())].map(([name, body]) => compressed(name, body)));
  await keep(folder, made);
  return made;
}

function shelve(assets: readonly Asset[]): Assets {
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  return {
    url(name) {
      const asset = byName.get(name);
      if (asset === undefined) throw new Error(`No such asset: ${name}`);
      return asset.path;
    },
    find: (path) => byPath.get(path),
  };
}
