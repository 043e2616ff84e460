import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest, offencesIn, sourcesIn } from './sources.ts';

/** Verbs after which a case's clocks have to be read anew: `src/services/handling` does both. */
const verbs = ['performAction', 'closeCase', 'reopenCase', 'writeNote'];

function bareVerbs(text: string): readonly string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from '#capabilities\/cases'/g)];
  const names = imported.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  return verbs.filter((verb) => names.includes(verb));
}

test('whoever handles a case goes through services, which read its clocks anew', async () => {
  const sources = await sourcesIn('{src,demo}/**/*.ts');
  const handling = sources.filter(
    (source) => !isTest(source) && !source.path.startsWith('src/services/handling/'),
  );
  assert.ok(handling.length > 500);
  assert.deepEqual(
    offencesIn(handling, ({ text }) => bareVerbs(text)),
    [],
  );
});

test('a verb that leaves the clocks behind is noticed', () => {
  assert.deepEqual(bareVerbs("import { caseOf, performAction } from '#capabilities/cases';"), [
    'performAction',
  ]);
  assert.deepEqual(bareVerbs("import { takeAction } from '#services';"), []);
});
