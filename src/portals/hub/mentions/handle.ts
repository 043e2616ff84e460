/** What stands behind an @ for somebody: their name in small plain letters, `Siân O’Dell` as `sian.o.dell`. */
export function handleOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('.');
}

/** At least a first and a last name; an address of an email is none. */
const handle = /(?<![\p{L}\p{N}._@-])@([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)+)/gu;

/** Whom a text names, each once. */
export function handlesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(handle)].map(([, named = '']) => handleOf(named)))];
}
