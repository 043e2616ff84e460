import type { Client } from 'pg';
import { openClient } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { serveRecorded } from '../record/serve-recorded.ts';
import { copyDrafts, fillIn, lastPresses } from './drafts.ts';
import type { Pattern } from './drafts.ts';
import type { Recording } from './replay.ts';

/** How often a submit is sent before it is recorded: what the process remembers it asks the database no more. */
const before = 20;

export type Recorded = {
  readonly recording: Recording;
  /** The draft of the first of the two. */
  readonly draft: string;
  readonly pattern: Pattern;
};

/** The statements of two real submits, each of another draft. */
export async function recordSubmits(ground: Ground, postgres: Client): Promise<Recorded> {
  await using web = await serveRecorded(ground);
  const pattern = await fillIn(ground, postgres);
  const copies = await copyDrafts(postgres, pattern, before + 2);
  const presses = await lastPresses(ground, copies);
  const client = await openClient(ground.port);
  const statements = [];
  for (const press of presses) {
    await web.statements();
    const { status } = await client.ask(press);
    if (status !== 303) throw new Error(`the last press answers ${String(status)}`);
    statements.push(await web.statements());
  }
  client.close();
  const [one, other] = statements.slice(before);
  const draft = copies[before]?.draft;
  if (!one || !other || draft === undefined) throw new Error('nothing was recorded');
  return { recording: { one, other }, draft, pattern };
}
