import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { LookupAnswer, OutsideLookups } from '#capabilities/forms';
import { restLookup } from '#connectors/rest-lookups';
import { frozenClock } from '#platform/clock';
import { readCouncil } from '#services';
import type { Council } from '#services';
import { startSimulators } from '../../simulators/index.ts';
import type { RegisterManner } from '../../simulators/index.ts';
import { openSetting } from './setting.ts';
import type { Setting } from './setting.ts';

/** Sources outside, answered by the stand-in for a council's registers. */
export type Registers = {
  readonly lookups: OutsideLookups;
  /** What the stand-in was asked, the last one last. */
  readonly asked: readonly string[];
  /** What became of each question. */
  readonly heard: LookupAnswer[];
  readonly misbehave: (manner: RegisterManner) => void;
  /** It answers again, and what left it alone has forgotten. */
  readonly recover: () => void;
};

export type OutsideRegisters = Omit<Registers, 'lookups'> & { readonly setting: Setting };

/** A council whose look-ups are answered by the stand-in for its registers. */
export async function openOutsideRegisters(): Promise<OutsideRegisters> {
  const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
  if ('problems' in read) throw new Error('the council is not whole');
  const { lookups, ...registers } = await openRegisters(read.found.lookups);
  return { setting: await openSetting({ lookups }), ...registers };
}

/** The stand-in as these sources, wherever their own addresses lead. */
export async function openRegisters(sources: Council['lookups']): Promise<Registers> {
  const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
  const simulators = await startSimulators({
    officers: [],
    clients: [],
    mailFolder,
    registerKeys: ['key'],
    slowMilliseconds: 10_000,
  });
  const stand = simulators.registers;
  const heard: LookupAnswer[] = [];
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const onAnswer = (answer: LookupAnswer) => heard.push(answer);
  const opened = Object.entries(sources).map(([name, source]) => {
    const access = { secrets: { key: 'key' }, address: stand.address };
    return { name, source, ...restLookup({ source, access, clock, fictional: true, onAnswer }) };
  });
  after(async () => {
    for (const { close } of opened) close();
    await simulators.stop();
    await rm(mailFolder, { recursive: true });
  });
  const recover = () => {
    stand.misbehave();
    clock.advance({ minutes: 30 });
  };
  const lookups = { sources: Object.fromEntries(opened.map(portOf)) };
  return { lookups, asked: stand.asked, heard, misbehave: (manner) => stand.misbehave(manner), recover };
}

type Opened = Pick<OutsideLookups['sources'][string], 'ask'> & {
  readonly name: string;
  readonly source: Council['lookups'][string];
};

function portOf({ name, source, ask }: Opened): [string, OutsideLookups['sources'][string]] {
  const keepFor = Temporal.Duration.from({ seconds: source.keepSeconds });
  return [name, { ask, name: source.name, scope: name, keepFor }];
}
