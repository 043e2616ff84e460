import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from '#test/formatted';
import { operations } from '#portals/api';
import { openAsker } from '../../src/portals/api/asker.setting.ts';
import { openExamples, settled } from '../../src/portals/api/examples.setting.ts';

export const examplesFile = join(import.meta.dirname, '../../src/portals/api/document/examples.json');

/** What the sample answers to each operation's example, as the documentation shows it. */
export async function exampleAnswers(): Promise<Readonly<Record<string, unknown>>> {
  const askExample = openExamples(await openAsker({ isOwn: true }));
  const answers: Record<string, unknown> = {};
  for (const operation of operations) {
    const { id, example, sends } = operation.described;
    const answer = await askExample(operation);
    if (answer.statusCode !== (sends?.status ?? 200)) throw new Error(`${example}: ${answer.body}`);
    answers[id] = settled(answer.body);
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
