import type { Endpoint, Passage, Permission, Portal } from '#platform/http';
import { mapEndpoints, mapRelay, photographRelay, shellErrors } from '#portals/shell';
import { staffMemberOf } from '#services';
import type { Council, StaffMember } from '#services';
import { caseStream } from './live/case.stream.ts';
import { hubLive } from './live/pulse.ts';
import { queueStream } from './live/queue.stream.ts';
import { colleaguesEndpoint } from './mentions/colleagues.endpoint.ts';
import { jottingKeeping } from './jottings/jotting.keeping.ts';
import { rejectsEndpoint } from './gazetteer/rejects.endpoint.ts';
import type { HubAccess, HubKit } from './kit.ts';
import { pages } from './pages.ts';
import { paths } from './paths.ts';
import { messageEmailEndpoint } from './messages/message-email.endpoint.ts';
import { messageLetterEndpoint } from './messages/message-letter.endpoint.ts';
import { batchLettersEndpoint, batchManifestEndpoint } from './letters/batch-files.endpoint.ts';
import { sentLetterEndpoint } from './messages/sent-letter.endpoint.ts';
import { problemView } from './problem.ts';
import { caseRecordRelay } from './print/case-record.relay.ts';
import { registerEndpoint } from './registers/register.endpoint.ts';
import { caseFileRelay } from './files/case-file.relay.ts';
import { entryFileRelay } from './files/entry-file.relay.ts';
import { pointsEndpoint } from './queues/points.endpoint.ts';
import { figuresEndpoint } from './services/figures.endpoint.ts';
import { suggestionsEndpoint } from './search/suggestions.endpoint.ts';
import { departurePassage } from './sign-in/departure.passage.ts';
import { leavingPassage } from './sign-in/leaving.passage.ts';
import { returnPassage } from './sign-in/return.passage.ts';

/** The staff's portal of one council. */
export function hubPortal(council: Council): Portal<HubKit> {
  return {
    name: 'hub',
    channel: 'hub',
    pages,
    endpoints,
    passages,
    keepings: [jottingKeeping],
    streams: [caseStream, queueStream],
    live: hubLive,
    relays: [
      mapRelay<HubKit>('hub', 'officer'),
      photographRelay<HubKit>('case.read'),
      caseFileRelay,
      caseRecordRelay,
      entryFileRelay,
    ],
    limits: {
      idle: Temporal.Duration.from({ minutes: 30 }),
      absolute: Temporal.Duration.from({ hours: 12 }),
    },
    refusals: shellErrors,
    identify: async (tx, { principal }, { now }) =>
      principal?.kind === 'officer' ? staffMemberOf(tx, council, { id: principal.id, now }) : undefined,
    actorOf: (officer) => (officer ? { kind: 'officer', id: officer.id } : { kind: 'anonymous' }),
    allows,
    signInPath: (next) => `${paths.signIn}?${new URLSearchParams({ next }).toString()}`,
    problem: problemView,
  };
}

const passages: readonly Passage<HubKit>[] = [departurePassage, returnPassage, leavingPassage];
const endpoints: readonly Endpoint<HubKit>[] = [
  sentLetterEndpoint,
  batchLettersEndpoint,
  batchManifestEndpoint,
  messageEmailEndpoint,
  messageLetterEndpoint,
  ...mapEndpoints<HubKit>({
    portal: 'hub',
    access: 'officer',
    casePath: ({ person, link }, reference) =>
      person?.may.includes('case.read') ? link(paths.case(reference)) : undefined,
  }),
  pointsEndpoint,
  suggestionsEndpoint,
  colleaguesEndpoint,
  rejectsEndpoint,
  figuresEndpoint,
  registerEndpoint,
];

function allows(officer: StaffMember | undefined, access: HubAccess): Permission {
  if (access === 'anyone') return 'yes';
  if (!officer) return 'sign-in';
  return access === 'officer' || officer.may.includes(access) ? 'yes' : 'no';
}
