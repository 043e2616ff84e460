/** A part of a text: plain words, or words that lead somewhere. */
type LinkedPart = string | { readonly words: string; readonly to: string };

/**
 * The parts of a text with `[words](https://…)` in it. Only addresses of https are links; what looks like another one is
 * left as it was written, so that no text can lead to a script.
 */
export function linkedParts(text: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: words = '', 2: to = '' } of text.matchAll(link)) {
    if (!isSafe(to)) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ words, to });
    end = index + whole.length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}

/** The addresses of a text's links that are not linked to, as they were written. */
export function unsafeLinks(text: string): readonly string[] {
  return [...text.matchAll(link)].map(([, , to = '']) => to).filter((to) => !isSafe(to));
}

const link = /\[([^[\]\n]{1,200})\]\(([^()\n]{0,500})\)/g;

function isSafe(to: string): boolean {
  if (!/^https:\/\/[^\s<>"'\\]+$/.test(to)) return false;
  const { protocol, username, password, hostname } = URL.parse(to) ?? {};
  return protocol === 'https:' && username === '' && password === '' && (hostname ?? '').includes('.');
}
