import type { OutsideAddresses } from '#capabilities/gazetteer';
import { osPlaces } from '#connectors/os-places';
import type { OsPlacesAccess } from '#connectors/os-places';
import { pace } from '#platform/clock';
import type { Clock } from '#platform/clock';
import type { Metrics } from '#platform/metrics';
import type { Council } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';

const opened = new WeakMap<LocalCouncil, OutsideAddresses>();

/** Counts what became of each question for addresses: `kept` is one that nobody outside had to be asked. */
export type CountAddresses = ReturnType<Metrics['counter']>;

export function addressCounter(metrics: Metrics): CountAddresses {
  const help = 'Questions for addresses from outside, by what became of them';
  return metrics.counter('moothall_address_questions_total', help, ['council', 'how']);
}

/** A council's source of addresses, where it is not its own gazetteer: opened once, however often its portals are put together. */
export function addressesOf(
  installation: Installation,
  local: LocalCouncil,
  count: CountAddresses,
): OutsideAddresses | undefined {
  if (local.council.addresses === 'own') return undefined;
  const known = opened.get(local) ?? open(installation, local, count);
  opened.set(local, known);
  return known;
}

function open(
  installation: Installation,
  { council }: LocalCouncil,
  count: CountAddresses,
): OutsideAddresses {
  const { clock, log } = installation;
  const { slug, fictional, osPlaces: asked } = council;
  const access = accessToAddresses(installation, council);
  const about = { council: slug };
  if (!access) log.warn(about, 'addresses come from OS Places and there is no key in MOOTHALL_ADDRESSES');
  return {
    source: osPlaces({
      ...(access ?? { key: '', custodians: asked.custodians }),
      clock,
      fictional,
      perMinute: asked.perMinute,
      onAnswer: (how) => count({ council: slug, how }),
      onRest: () => log.warn(about, 'the source of addresses is left alone for a while'),
    }),
    scope: `os-places ${asked.custodians.join(' ')}`,
    keepFor: Temporal.Duration.from({ hours: asked.keepHours }),
    onRecalled: () => count({ council: slug, how: 'kept' }),
  };
}

/** Questions of one network in a minute, so that no one of them uses up what all may ask. */
const mostPerNetwork = 60;

/** The same of another system, which speaks for many. */
const mostPerClient = 90;

/** The same for a portal at which everybody asks. */
export function addressesPerNetwork(addresses: OutsideAddresses, clock: Clock): OutsideAddresses {
  return addressesWithin(addresses, mostPerNetwork, clock);
}

/** The same for the portal that other systems ask. */
export function addressesPerClient(addresses: OutsideAddresses, clock: Clock): OutsideAddresses {
  return addressesWithin(addresses, mostPerClient, clock);
}

function addressesWithin(addresses: OutsideAddresses, most: number, { now }: Clock): OutsideAddresses {
  const each = pace();
  return { ...addresses, mayAsk: (asker) => each(asker, most, now()) === 0 };
}

/** How a council may ask; nothing without a key. Another address than Ordnance Survey's is a stand-in's, for a council that does not exist. */
export function accessToAddresses(
  { settings }: Pick<Installation, 'settings'>,
  { slug, fictional, osPlaces: { custodians } }: Council,
): OsPlacesAccess | undefined {
  const access = settings.MOOTHALL_ADDRESSES[slug];
  return access && { key: access.key, address: fictional ? access.address : undefined, custodians };
}
