import { conditionWords } from '#language';

const longest = 58;
/** What no question may be called. */
export const reservedNames: readonly string[] = [...conditionWords, 'id'];

/** Names of our language, each given once: `dateOfBirth` becomes `date-of-birth`, and the second one `date-of-birth-2`. */
export function slugBook(reserved: readonly string[] = []) {
  const taken = new Set<string>(reserved);
  return {
    /** The first wish that leaves any letters, made unlike those given before. */
    give(...wishes: readonly string[]): string {
      const wish = wishes.map(slugFrom).find((slug) => slug !== '') ?? 'unnamed';
      let slug = wish;
      for (let next = 2; taken.has(slug); next += 1) slug = `${wish}-${String(next)}`;
      taken.add(slug);
      return slug;
    },
  };
}
export type SlugBook = ReturnType<typeof slugBook>;

/** Small letters, digits and hyphens, beginning with a letter and cut between words; empty when nothing is left. */
export function slugFrom(words: string): string {
  const plain = words
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain === '') return '';
  return cut(/^[a-z]/.test(plain) ? plain : `n-${plain}`);
}

function cut(slug: string): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}

/** The designers of old forms gave names of six random letters, which say nothing; `boatId` does. */
export function isRandomName(name: string): boolean {
  return /^[A-Za-z]{6}$/.test(name) && !/^[a-z]{2,}(?:[A-Z][a-z]+)?$/.test(name);
}
