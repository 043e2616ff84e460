import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { plantTree, realSource } from './planted-tree.ts';

const imports = `
import { html } from '#platform/html';
import { pageMaker, path } from '#platform/http';
type Kit = { readonly person: string; readonly access: 'case.read'; readonly world: object };
const page = pageMaker<Kit>();
const words = { en: { title: 'Case', mistakes: {} }, cy: { title: 'Achos', mistakes: {} } };
const rest = { find: () => Promise.resolve('a case'), looks: () => [], show: () => html\`<p>A case</p>\` };
`;

/** Each file with what the compiler must say of it; nothing for one that is right. */
const planted = {
  'right.ts': {
    text: `${imports}export const right = page({ at: '/cases/:reference', access: 'case.read', words, ...rest });
export const way = path('/cases/:reference', { reference: '7KQ42XN9' });`,
    says: undefined,
  },
  'open-to-all.ts': {
    text: `${imports}export const openToAll = [path, page({ at: '/cases', words, ...rest })];`,
    says: /'access' is missing/,
  },
  'another-portals-access.ts': {
    text: `${imports}export const stranger = [path, page({ at: '/cases', access: 'case.everything', words, ...rest })];`,
    says: /"case.everything"' is not assignable/,
  },
  'no-welsh.ts': {
    text: `${imports}export const noWelsh = [path, page({ at: '/cases', access: 'case.read', words: { en: words.en }, ...rest })];`,
    says: /'cy' is missing/,
  },
  'unseen-look.ts': {
    text: `${imports}const { looks: _left, ...unseen } = rest;
export const unseenLook = [path, page({ at: '/cases', access: 'case.read', words, ...unseen })];`,
    says: /'looks' is missing/,
  },
  'half-a-path.ts': {
    text: `${imports}export const half = [page, words, rest, path('/cases/:reference', {})];`,
    says: /'reference' is missing/,
  },
  'verb-without-transaction.ts': {
    text: `import type { AuthorityId } from '#language';
import { append } from '#capabilities/ledger';
export const written = (authority: AuthorityId, event: Parameters<typeof append>[1], act: Parameters<typeof append>[2]) =>
  append({ authority }, event, act);`,
    says: /required in type 'Tx'/,
  },
  'plain-string.ts': {
    text: `import { sayReference } from '#language';
export const said = sayReference('7KQ42XN9');`,
    says: /not assignable to parameter of type 'CaseReference'/,
  },
} as const;

const texts = Object.fromEntries(
  Object.entries(planted).map(([name, { text }]) => [`planted/${name}`, text]),
);
const tree = await plantTree({
  ...texts,
  'planted/tsconfig.json': JSON.stringify({ extends: '../tsconfig.json', include: ['*.ts'] }),
});
await symlink(realSource, join(tree.folder, 'src'));
after(() => tree.clear());

/** What the compiler says, file by file; a message goes on in the indented lines below it. */
const said = (await tree.run('tsc', ['-p', 'planted', '--pretty', 'false'])).split(/\n(?! )/);

for (const [name, { says }] of Object.entries(planted))
  test(says ? `${name} does not compile` : `${name} compiles`, () => {
    const own = said.filter((message) => message.startsWith(`planted/${name}`));
    if (says) assert.match(own.join('\n'), says);
    else assert.deepEqual(own, []);
  });
