import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { scriptNames } from './asset-name.ts';
import type { Contents } from './icons.ts';

/** The scripts, the same for every council. `esbuild` is loaded only here: a start from the cache does not pay for it. */
export async function bundleScripts(sources: string): Promise<Contents> {
  const { build } = await import('esbuild');
  const bundle = async (name: (typeof scriptNames)[number]) => {
    const { outputFiles } = await build({
      entryPoints: [join(sources, name.replace('.js', '.ts'))],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      plugins: [trustedTypes],
    });
    return [name, Buffer.concat(outputFiles.map(({ contents }) => contents))] as const;
  };
  return new Map(await Promise.all(scriptNames.map(bundle)));
}

// OpenLayers sets innerHTML to measure a letter and to show attributions; `require-trusted-types-for 'script'` stops it
// there. What it sets in our maps is plain text, so plain text it is. A test holds that no script keeps an innerHTML.
const trustedTypes: Plugin = {
  name: 'trusted-types',
  setup(build) {
    build.onLoad({ filter: /node_modules\/ol\/.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('.innerHTML = ', '.textContent = '),
      loader: 'js',
    }));
  },
};
