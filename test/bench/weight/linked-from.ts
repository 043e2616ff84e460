/** What came, and where it stood. */
export type Document = { readonly type: string; readonly text: string; readonly at: URL };

/** What a browser asks for next, by itself: from a page its styles, scripts, icons and pictures; from styles what they import, and from scripts. */
export function linkedFrom({ type, text, at }: Document): readonly string[] {
  const found = shapes
    .filter(([of]) => type.startsWith(of))
    .flatMap(([, shape]) => [...text.matchAll(shape)]);
  const addresses = found.map(({ groups }) => new URL((groups?.['to'] ?? '').replaceAll('&amp;', '&'), at));
  return addresses
    .filter(({ origin }) => origin === at.origin)
    .map(({ pathname, search }) => pathname + search);
}

const shapes: readonly (readonly [type: string, shape: RegExp])[] = [
  [
    'text/html',
    /<link\b(?=[^>]*\brel="(?:[^"]* )?(?:stylesheet|icon|mask-icon|apple-touch-icon|manifest|preload|modulepreload)")[^>]*\bhref="(?<to>[^"]+)"/g,
  ],
  ['text/html', /<(?:script|img|source|iframe)\b[^>]*\bsrc="(?<to>[^"]+)"/g],
  ['text/css', /@import\s+(?:url\()?["']?(?<to>[^"')]+)/g],
  ['text/css', /@font-face\s*\{[^}]*?url\(["']?(?<to>[^"')]+)/g],
  ['text/javascript', /\bimport\s*(?:[^"'();]*?\bfrom\s*)?["'](?<to>[./][^"']+)["']/g],
];
