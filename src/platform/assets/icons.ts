import { addressOf } from './asset.ts';
import type { AssetName } from './asset-name.ts';
import { drawInitials } from './letters.ts';
import type { Theme } from './theme.ts';

export type Contents = ReadonlyMap<AssetName, Buffer>;

/** The council's icons, drawn from its initials and colours, under the file names that govuk-frontend's template expects. */
export async function drawIcons(theme: Theme): Promise<Contents> {
  const { default: sharp } = await import('sharp');
  const picture = (svg: string, size: number) =>
    sharp(Buffer.from(svg), { density: 300 })
      .resize({ height: size })
      .png({ compressionLevel: 9 })
      .toBuffer();
  const square = tile(theme, 0);
  const [small, phone, tablet, large, shared] = await Promise.all([
    picture(tile(theme, 24), 48),
    picture(square, 180),
    picture(square, 192),
    picture(square, 512),
    picture(poster(theme), 630),
  ]);
  const icons = new Map<AssetName, Buffer>([
    ['favicon.ico', icoOf(small)],
    ['favicon.svg', Buffer.from(tile(theme, 24))],
    ['govuk-icon-mask.svg', Buffer.from(mask(theme))],
    ['logo.svg', Buffer.from(theme.logoSvg ?? tile(theme, 24))],
    ['govuk-icon-180.png', phone],
    ['govuk-icon-192.png', tablet],
    ['govuk-icon-512.png', large],
    ['govuk-opengraph-image.png', shared],
  ]);
  return icons.set('manifest.json', manifest(icons));
}

const svg = (box: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}">${inside}</svg>`;

const tile = ({ initials, brandDark, accent }: Theme, corner: number): string =>
  svg(
    '150 150',
    `<clipPath id="c"><rect width="150" height="150" rx="${corner}"/></clipPath><g clip-path="url(#c)">` +
      `<path fill="${brandDark}" d="M0 0h150v150H0z"/><path fill="${accent}" d="M0 132h150v18H0z"/></g>` +
      `<g transform="translate(0 -7)">${drawInitials(initials, { size: 150, ink: '#ffffff' })}</g>`,
  );

const mask = ({ initials }: Theme): string =>
  svg('150 150', drawInitials(initials, { size: 150, ink: '#000000' }));

const poster = ({ initials, brandDark, accent }: Theme): string =>
  svg(
    '1200 630',
    `<path fill="${brandDark}" d="M0 0h1200v630H0z"/><path fill="${accent}" d="M0 600h1200v30H0z"/>` +
      `<g transform="translate(300 0)">${drawInitials(initials, { size: 600, ink: '#ffffff' })}</g>`,
  );

// An .ico with one picture: six bytes of header, sixteen of directory, then the PNG as it is (allowed since Windows Vista).
function icoOf(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(48, 6);
  head.writeUInt8(48, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
}

const manifest = (icons: Contents): Buffer => {
  const entry = (name: AssetName, more: Record<string, string>) => {
    const body = icons.get(name);
    return body === undefined ? [] : [{ src: addressOf(name, body), ...more }];
  };
  const png = (size: 192 | 512) =>
    entry(`govuk-icon-${size}.png`, { type: 'image/png', sizes: `${size}x${size}`, purpose: 'maskable' });
  const vector = entry('favicon.svg', { type: 'image/svg+xml', sizes: 'any', purpose: 'any' });
  return Buffer.from(JSON.stringify({ icons: [...vector, ...png(192), ...png(512)] }));
};
