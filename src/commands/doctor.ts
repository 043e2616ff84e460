import { systemClock } from '#platform/clock';
import { readSettings } from '#platform/config';
import type { Environment } from '#platform/config';
import { readKeys } from '#platform/crypto';
import type { RefusalTable } from '#platform/errors';
import { examineAddresses } from './doctor-addresses.ts';
import { examineLookups } from './doctor-lookups.ts';
import { examineDatabase } from './doctor-database.ts';
import { examineFiles } from './doctor-files.ts';
import { examineMachine } from './doctor-machine.ts';
import { examineMaps } from './doctor-maps.ts';
import { examineMessages } from './doctor-messages.ts';
import { examineOutside } from './doctor-outside.ts';
import { examineServices } from './doctor-services.ts';
import { examineSetting } from './doctor-settings.ts';
import { ok, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { readArguments } from './read-arguments.ts';
import { sentenceFor } from './sentence-for.ts';

type Examination = () => Promise<readonly Finding[]> | readonly Finding[];

type Around = {
  readonly environment: Environment;
  readonly say: (line: string) => void;
  readonly words: RefusalTable;
};

/** `doctor [--json]`: everything an operator would look at, each with what to do. True when nothing is wrong. */
export async function examine(
  args: readonly string[],
  { environment, say, words }: Around,
): Promise<boolean> {
  const { values } = readArguments(args, { options: { json: { type: 'boolean', default: false } } });
  const report = values.json ? () => {} : (finding: Finding) => say(lineOf(finding));
  const found: Finding[] = [];
  for (const [what, examination] of examinations(environment)) {
    const findings = await attempt(what, examination, words);
    for (const finding of findings) report(finding);
    found.push(...findings);
    // Without its settings nothing else can be asked.
    if (what === 'settings' && findings.some(({ state }) => state === 'wrong')) break;
  }
  if (values.json) say(JSON.stringify(found, undefined, 1));
  return found.every(({ state }) => state !== 'wrong');
}

function examinations(environment: Environment): readonly (readonly [string, Examination])[] {
  const patient = (): Patient => ({ environment, settings: readSettings(environment) });
  return [
    ['settings', () => [readSettings(environment)].map(() => ok('settings', 'each of them can be read'))],
    ['settings in detail', () => examineSetting(patient())],
    ['keys', async () => [await examineKeys(patient())]],
    ['councils and services', async () => examineServices(patient())],
    ['machine', async () => examineMachine(patient())],
    ['database', async () => examineDatabase(patient())],
    ['outside', async () => examineOutside(patient())],
    ['files', async () => examineFiles(patient())],
    ['maps', async () => examineMaps(patient())],
    ['addresses', async () => examineAddresses(patient())],
    ['look-ups', async () => examineLookups(patient())],
    ['messages', async () => examineMessages(patient())],
  ];
}

async function examineKeys({ settings }: Patient): Promise<Finding> {
  const { current, versions } = await readKeys(settings.MOOTHALL_KEYS_FILE, systemClock);
  return ok('keys', `version ${current} of ${String(versions.size)} is in use`);
}

/** A refusal is a finding; a bug is none, and is thrown. */
async function attempt(
  what: string,
  examination: Examination,
  words: RefusalTable,
): Promise<readonly Finding[]> {
  try {
    return await examination();
  } catch (error) {
    const sentence = sentenceFor(error, words);
    if (sentence === undefined) throw error;
    return [wrong(what, sentence)];
  }
}

function lineOf({ what, state, says }: Finding): string {
  return `${state.padEnd(8)} ${what}: ${says}`;
}
