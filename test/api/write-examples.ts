import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from '#test/formatted';
import { operations } from '#portals/api';
import { openAsker } from '../../src/portals/api/asker.setting.ts';

export const examplesFile = join(import.meta.dirname, '../../src/portals/api/document/examples.json');

/** What the sample answers to each operation's example, as the documentation shows it. */
export async function exampleAnswers(): Promise<Readonly<Record<string, unknown>>> {
  const { ask } = await openAsker();
  const answers: Record<string, unknown> = {};
  for (const { described } of operations) {
    const answer = await ask(described.example);
    if (answer.statusCode !== 200) throw new Error(`${described.example}: ${answer.body}`);
    answers[described.id] = JSON.parse(answer.body);
  }
  return answers;
}

export async function examplesText(): Promise<string> {
  return formatted('examples.json', JSON.stringify(await exampleAnswers()));
}

if (import.meta.main) {
  await writeFile(examplesFile, await examplesText());
  process.exit();
}
