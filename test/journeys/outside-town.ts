import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { OutsideAddresses } from '#capabilities/gazetteer';
import { osPlaces } from '#connectors/os-places';
import { frozenClock } from '#platform/clock';
import { startSimulators } from '../../simulators/index.ts';
import type { PlacesManner } from '../../simulators/index.ts';
import { openSetting } from './setting.ts';
import type { Setting } from './setting.ts';

/** Addresses outside, answered by the stand-in for OS Places. */
type Places = {
  readonly addresses: OutsideAddresses;
  /** What the stand-in was asked, the last one last. */
  readonly asked: readonly string[];
  /** What became of each question. */
  readonly heard: string[];
  readonly misbehave: (manner: PlacesManner) => void;
  /** It answers again, and what left it alone has forgotten. */
  readonly recover: () => void;
};

export type OutsideTown = Omit<Places, 'addresses'> & { readonly setting: Setting };

/** A council whose addresses come from the stand-in for OS Places. */
export async function openOutsideTown(): Promise<OutsideTown> {
  const { addresses, ...places } = await openPlaces();
  return { setting: await openSetting({ addresses }), ...places };
}

/** The stand-in, ready to be asked. */
export async function openPlaces(): Promise<Places> {
  const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
  const simulators = await startSimulators({
    officers: [],
    clients: [],
    mailFolder,
    placesKeys: ['key'],
    slowMilliseconds: 10_000,
  });
  const heard: string[] = [];
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const source = osPlaces({
    key: 'key',
    address: simulators.osPlaces.address,
    custodians: [9970],
    clock,
    fictional: true,
    perMinute: 300,
    onAnswer: (how) => heard.push(how),
  });
  after(async () => {
    source.close();
    await simulators.stop();
    await rm(mailFolder, { recursive: true });
  });
  const keepFor = Temporal.Duration.from({ hours: 24 });
  const addresses = { source, scope: 'a stand-in', keepFor, onRecalled: () => heard.push('kept') };
  const stand = simulators.osPlaces;
  const misbehave = (manner?: PlacesManner) => stand.misbehave(manner);
  const recover = () => {
    misbehave();
    clock.advance({ minutes: 30 });
  };
  return { addresses, asked: stand.asked, heard, misbehave, recover };
}
