import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleNames } from './asset-name.ts';
import type { Contents } from './icons.ts';
import { sassOf } from './palette.ts';
import type { Theme } from './theme.ts';

// govuk-frontend 6.6 paints the file upload's status in its own palette, past every setting.
const govukBlue = '#1d70b8';

/** The style sheets for one council. `sass` is loaded only here: a start from the cache does not pay for it. */
export async function compileStyles(sources: string, theme: Theme): Promise<Contents> {
  const { compileAsync } = await import('sass');
  const council = new URL('theme:council');
  const importers = [
    { findFileUrl: packages(sources) },
    {
      canonicalize: (url: string) => (url === council.href ? council : null),
      load: () => ({ contents: sassOf(theme), syntax: 'scss' as const }),
    },
  ];
  const compile = async (name: (typeof styleNames)[number]) => {
    const entry = join(sources, name.replace('.css', '.scss'));
    const { css } = await compileAsync(entry, { importers, style: 'compressed', charset: false });
    return [name, Buffer.from(css.replaceAll(govukBlue, theme.brand))] as const;
  };
  return new Map(await Promise.all(styleNames.map(compile)));
}

// Sass's own NodePackageImporter cannot be made where the program's entry is not a file (node --test, node --eval).
function packages(sources: string): (url: string) => URL | null {
  const frontend = createRequire(join(sources, 'package.json')).resolve('govuk-frontend/package.json');
  const styles = join(dirname(frontend), 'dist/govuk');
  return (url) =>
    url.startsWith('pkg:govuk-frontend/')
      ? pathToFileURL(join(styles, url.slice('pkg:govuk-frontend/'.length)))
      : null;
}
