import type { CaseReference, Tongue, Uprn, Usrn, Uuid } from '#language';
import { path } from '#platform/http';

/** One message of one version of a service, in one language. */
type Previewed = {
  readonly service: string;
  readonly version: number;
  readonly message: string;
  readonly tongue: Tongue;
};

function messagePreview({ service, version, message, tongue }: Previewed, file: string): string {
  const named = { service, version: String(version), message, tongue };
  return `${path('/administration/messages/:service/:version/:message/:tongue', named)}/${file}`;
}

/** A page of the hub about a case: `paths.case(reference)`, `paths.case(reference, 'closing')`. */
export const paths = {
  home: '/',
  dueToday: '/?due=today',
  late: '/?due=late',
  signIn: '/sign-in',
  departure: '/sign-in/departure',
  signOut: '/sign-out',
  leaving: '/sign-out/directory',
  signedOut: '/signed-out',
  secondFactor: '/sign-in/second-factor',
  enrolment: '/sign-in/enrolment',
  recoveryCodes: '/sign-in/recovery-codes',
  emergency: '/sign-in/emergency',
  officers: '/administration/officers',
  officer: (officer: Uuid, noun?: string) =>
    path('/administration/officers/:officer', { officer }) + (noun === undefined ? '' : `/${noun}`),
  roles: '/administration/roles',
  role: (role: string, noun?: string) =>
    path('/administration/roles/:role', { role }) + (noun === undefined ? '' : `/${noun}`),
  roleChange: (change: Uuid, noun?: string) =>
    path('/administration/role-changes/:change', { change }) + (noun === undefined ? '' : `/${noun}`),
  alarms: '/administration/alarms',
  acknowledgement: (alarm: Uuid) => path('/administration/alarms/:alarm/acknowledgement', { alarm }),
  clients: '/administration/clients',
  newClient: '/administration/clients/new',
  client: (client: Uuid, noun?: string) =>
    path('/administration/clients/:client', { client }) + (noun === undefined ? '' : `/${noun}`),
  lookUps: '/administration/look-ups',
  mentions: (before?: string) =>
    before === undefined ? '/mentions' : `/mentions?${new URLSearchParams({ before }).toString()}`,
  /** Where a note stands in the story of its case. */
  note: (reference: CaseReference, note: Uuid) =>
    `${path('/cases/:reference', { reference })}?only=said#note-${note}`,
  lostMessages: '/messages/lost',
  letters: '/letters',
  batch: (batch: Uuid, noun?: string) =>
    path('/letters/:batch', { batch }) + (noun === undefined ? '' : `/${noun}`),
  opinions: '/opinions',
  figures: '/figures',
  cases: '/cases',
  workSettings: '/work-settings',
  ownHandover: '/work-settings/handover',
  team: (team: string) => path('/teams/:team', { team }),
  member: (team: string, officer: Uuid) => path('/teams/:team/officers/:officer', { team, officer }),
  memberHandover: (team: string, officer: Uuid) =>
    path('/teams/:team/officers/:officer/handover', { team, officer }),
  undated: '/retention/undated',
  destructions: '/retention/destructions',
  destruction: (destruction: Uuid, noun?: string) =>
    path('/retention/destructions/:destruction', { destruction }) + (noun === undefined ? '' : `/${noun}`),
  exclusion: (destruction: Uuid, reference: CaseReference) =>
    path('/retention/destructions/:destruction/cases/:reference/exclusion', { destruction, reference }),
  holds: '/retention/holds',
  holdRelease: (hold: Uuid) => path('/retention/holds/:hold/release', { hold }),
  message: (reference: CaseReference, message: Uuid) =>
    path('/cases/:reference/messages/:message', { reference, message }),
  sentLetter: (reference: CaseReference, message: Uuid) =>
    path('/cases/:reference/messages/:message/letter.pdf', { reference, message }),
  sending: (reference: CaseReference, message: Uuid) =>
    path('/cases/:reference/messages/:message/sending', { reference, message }),
  messages: '/administration/messages',
  serviceMessages: (service: string) => path('/administration/messages/:service', { service }),
  messageEmail: (preview: Previewed) => messagePreview(preview, 'email.html'),
  messageLetter: (preview: Previewed) => messagePreview(preview, 'letter.pdf'),
  services: '/administration/services',
  service: (service: string) => path('/administration/services/:service', { service }),
  newProposal: '/administration/proposals/new',
  proposal: (proposal: Uuid, noun?: string) =>
    path('/administration/proposals/:proposal', { proposal }) + (noun === undefined ? '' : `/${noun}`),
  rehearsalFigures: (proposal: Uuid) =>
    path('/administration/proposals/:proposal/rehearsal.csv', { proposal }),
  gazetteer: '/administration/gazetteer',
  gazetteerImport: (run: Uuid) => path('/administration/gazetteer/:run', { run }),
  gazetteerRejects: (run: Uuid) => path('/administration/gazetteer/:run/rejects.csv', { run }),
  tasks: (queue?: string, after?: string) => {
    const query = new URLSearchParams({
      ...(queue === undefined ? {} : { queue }),
      ...(after === undefined ? {} : { after }),
    });
    return query.size === 0 ? '/tasks' : `/tasks?${query.toString()}`;
  },
  task: (task: Uuid, noun?: string) =>
    path('/tasks/:task', { task }) + (noun === undefined ? '' : `/${noun}`),
  followUp: (reference: CaseReference, followUp: string) =>
    path('/cases/:reference/follow-ups/:followUp', { reference, followUp }),
  askAnswer: (reference: CaseReference, ask: Uuid) =>
    path('/cases/:reference/asks/:ask/answer', { reference, ask }),
  unrelating: (reference: CaseReference, other: CaseReference) =>
    path('/cases/:reference/relating/:other/removal', { reference, other }),
  holding: (reference: CaseReference, noun?: string) =>
    path('/holdings/:reference', { reference }) + (noun === undefined ? '' : `/${noun}`),
  registers: '/registers',
  register: (service: string, kind: string) => path('/registers/:service/:kind', { service, kind }),
  registerFile: (service: string, kind: string) =>
    path('/registers/:service/:kind/register.csv', { service, kind }),
  search: '/search',
  suggestions: '/search/suggestions.json',
  newRequest: '/requests/new',
  case: (reference: CaseReference, noun?: string) =>
    path('/cases/:reference', { reference }) + (noun === undefined ? '' : `/${noun}`),
  discarding: (reference: CaseReference, form: string) =>
    `${path('/cases/:reference/jottings/discarding', { reference })}?${new URLSearchParams({ form }).toString()}`,
  caseRecord: (reference: CaseReference) => path('/cases/:reference/case.pdf', { reference }),
  action: (reference: CaseReference, action: string) =>
    path('/cases/:reference/actions/:action', { reference, action }),
  caseFile: (reference: CaseReference, file: Uuid, part: string) =>
    path('/cases/:reference/files/:file/:part', { reference, file, part }),
  showing: (reference: CaseReference, file: Uuid) =>
    path('/cases/:reference/files/:file/showing', { reference, file }),
  entryFile: (service: string, file: Uuid, part: string) =>
    path('/requests/new/:service/files/:file/:part', { service, file, part }),
  property: (uprn: Uprn) => path('/properties/:uprn', { uprn }),
  street: (usrn: Usrn) => path('/streets/:usrn', { usrn }),
  streetProperties: (usrn: Usrn) => path('/streets/:usrn/properties', { usrn }),
  queue: (queue: string) => path('/queues/:queue', { queue }),
  newView: (queue: string) => path('/queues/:queue/views/new', { queue }),
  viewRemoval: (queue: string, view: Uuid) => path('/queues/:queue/views/:view/removal', { queue, view }),
  queueLive: (queue: string) => path('/queues/:queue/live', { queue }),
  queueMap: (queue: string) => path('/queues/:queue/map', { queue }),
  queuePoints: (queue: string) => path('/queues/:queue/points.json', { queue }),
  bulkActions: '/bulk',
  newBulkAction: '/bulk/new',
  bulkAction: (bulk: Uuid) => path('/bulk/:bulk', { bulk }),
  handover: '/requests/handover',
  sentToCaller: (service: string) => path('/requests/sent-to-caller/:service', { service }),
  entry: (service: string) => path('/requests/new/:service', { service }),
  confirmation: (reference: CaseReference) => path('/requests/:reference', { reference }),
} as const;
