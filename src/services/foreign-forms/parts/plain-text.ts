import { linkedParts, unsafeLinks } from '#language';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
};

type Link = (words: string, to: string) => string;

/** HTML as plain paragraphs: parted by an empty line, lists with dashes, links with their address behind. */
export function plainText(html: string, link: Link = withAddress): string {
  const marked = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, hasTags(html) ? ' ' : '\n')
    .replaceAll(
      /<a\b[^>]*?\bhref\s*=\s*["']([^"']*)["'][^>]*>([\s\S]*?)<\/a\s*>/gi,
      (_all, to: string, words: string) => link(words, to),
    )
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<li\b[^>]*>/gi, '\n- ')
    .replaceAll(/<\/li\s*>/gi, '')
    .replaceAll(/<\/?(?:td|th)\b[^>]*>/gi, ' ')
    .replaceAll(/<\/?(?:tr|dt|dd)\b[^>]*>/gi, '\n')
    .replaceAll(
      /<\/?(?:p|div|h[1-6]|ul|ol|dl|table|section|label|fieldset|legend|blockquote|details|summary|hr)\b[^>]*>/gi,
      '\n\n',
    )
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, '');
  return tidied(withoutEntities(marked));
}

/** Markdown, as far as forms use it, as plain paragraphs; HTML inside it goes the same way. */
export function plainMarkdown(markdown: string, link: Link = withAddress): string {
  const bare = markdown
    .replaceAll('\r\n', '\n')
    .replaceAll(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_all, words: string, to: string) => link(words, to))
    .replaceAll(/^ {0,3}#{1,6} +(.*?)#*$/gm, '\n$1\n')
    .replaceAll(/(\*\*|__)(.+?)\1/g, '$2')
    .replaceAll(/^ {0,3}(?:[*+-]|\d+[.)]) +/gm, '- ')
    .replaceAll(/(?<![*\w])\*(?!\s)(.+?)\*(?!\w)/g, '$1');
  const paragraphs = bare
    .split(/\n{2,}/)
    .map((paragraph) => (hasTags(paragraph) ? plainText(paragraph, link) : withoutEntities(paragraph)));
  return tidied(paragraphs.join('\n\n'));
}

export function hasTags(text: string): boolean {
  return /<\/?[A-Za-z][^<>]*>/.test(text);
}

/** A text that needs one line: tags taken out, white space made single. */
export function oneLine(text: string): string {
  return (hasTags(text) ? plainText(text) : tidied(withoutEntities(text))).replaceAll(/\s+/g, ' ').trim();
}

/** The same as our words of content have it: links to addresses of https are links, and nothing else looks like one. */
export function linkedText(html: string, how: 'html' | 'markdown'): string {
  const text = how === 'html' ? plainText(html, asLink) : plainMarkdown(html, asLink);
  const unsafe = new Set(unsafeLinks(text));
  return text.replaceAll(/\]\(([^()\n]*)\)/g, (all, to: string) => (unsafe.has(to) ? `] (${to})` : all));
}

function asLink(words: string, to: string): string {
  const shown = shownIn(words).replaceAll(/[[\]]/g, '');
  const link = `[${shown}](${withoutEntities(to.trim())})`;
  return linkedParts(link).some((part) => typeof part !== 'string') ? link : withAddress(words, to);
}

function shownIn(words: string): string {
  return words
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function withAddress(words: string, to: string): string {
  const shown = shownIn(words);
  const address = to
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^tel:/i, '');
  return address === '' || address.startsWith('#') || shown.includes(address)
    ? shown
    : `${shown} (${address})`;
}

function withoutEntities(text: string): string {
  return text
    .replaceAll(/&#(\d{1,7});/g, (_all, code: string) => character(Number(code)))
    .replaceAll(/&#x([\da-f]{1,6});/gi, (_all, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll(/&([a-z]+);/gi, (all, name: string) =>
      Object.hasOwn(named, name) ? (named[name] ?? all) : all,
    );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** No line with space around it, no more than one empty line, nothing that cannot be stored. */
function tidied(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?!\n)[\p{Cc}\uFFFD]/gu, (one) => (one === '\t' ? ' ' : ''))
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n*^-$\n*/gm, '\n')
    .replaceAll(/(?<=^- .*)\n\n(?=- )/gm, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cuts text into pieces of at most so many characters, between paragraphs where that can be. */
export function pieces(text: string, most: number): readonly string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = [
      rest.lastIndexOf('\n\n', most),
      rest.lastIndexOf('\n', most),
      rest.lastIndexOf(' ', most),
    ].find((one) => one > most / 2);
    found.push(rest.slice(0, end ?? most).trim());
    rest = rest.slice(end ?? most).trim();
  }
  return rest === '' ? found : [...found, rest];
}
