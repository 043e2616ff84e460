import { accountOf } from '#capabilities/identity';
import { everybody } from '#platform/http';
import type { Portal } from '#platform/http';
import { mapEndpoints, mapRelay, photographRelay, shellErrors } from '../shell/index.ts';
import accessibility from './about/accessibility.page.ts';
import contact from './about/contact.page.ts';
import cookies from './about/cookies.page.ts';
import privacy from './about/privacy.page.ts';
import letters from './home/letters.page.ts';
import account from './account/account.page.ts';
import code from './account/code.page.ts';
import detail from './account/detail.page.ts';
import details from './account/details.page.ts';
import signIn from './account/sign-in.page.ts';
import { residentErrors } from './errors.ts';
import heldEntry from './holdings/entry.page.ts';
import holding from './holdings/holding.page.ts';
import holdings from './holdings/holdings.page.ts';
import renewal from './holdings/renewal.page.ts';
import home from './home/home.page.ts';
import { draftFileRelay } from './files/draft-file.relay.ts';
import { requestFileRelay } from './files/request-file.relay.ts';
import type { ResidentKit } from './kit.ts';
import { calendarEndpoint } from './places/calendar.endpoint.ts';
import councillors from './places/councillors.page.ts';
import nearest from './places/nearest.page.ts';
import nearestLayer from './places/nearest-layer.page.ts';
import partnerTask from './partners/partner-task.page.ts';
import properties from './places/properties.page.ts';
import property from './places/property.page.ts';
import ward from './places/ward.page.ts';
import { problemPage } from './problem.ts';
import follow from './requests/follow.page.ts';
import destroyed from './requests/destroyed.page.ts';
import followUp from './requests/follow-up.page.ts';
import reply from './requests/reply.page.ts';
import withdrawal from './requests/withdrawal.page.ts';
import still from './requests/still.page.ts';
import opinion from './requests/opinion.page.ts';
import request from './requests/request.page.ts';
import item from './lists/item.page.ts';
import list from './lists/list.page.ts';
import remove from './lists/remove.page.ts';
import handover from './returns/handover.page.ts';
import back from './returns/return.page.ts';
import saved from './returns/saved.page.ts';
import saving from './returns/saving.page.ts';
import check from './services/check.page.ts';
import notEligible from './services/not-eligible.page.ts';
import owner from './services/owner.page.ts';
import question from './services/question.page.ts';
import received from './services/received.page.ts';
import start from './services/start.page.ts';

/** The portal of residents: everything may be asked without an account; an account gathers what was asked. */
export const residentPortal: Portal<ResidentKit> = {
  name: 'resident',
  channel: 'web',
  pages: [
    home,
    letters,
    start,
    question,
    list,
    item,
    remove,
    owner,
    notEligible,
    check,
    received,
    saving,
    saved,
    handover,
    back,
    follow,
    request,
    destroyed,
    followUp,
    reply,
    withdrawal,
    still,
    opinion,
    partnerTask,
    properties,
    property,
    councillors,
    ward,
    nearest,
    nearestLayer,
    signIn,
    code,
    account,
    details,
    detail,
    holdings,
    holding,
    renewal,
    heldEntry,
    accessibility,
    contact,
    cookies,
    privacy,
  ],
  endpoints: [...mapEndpoints<ResidentKit>({ portal: 'resident', access: 'anyone' }), calendarEndpoint],
  passages: [],
  relays: [
    mapRelay<ResidentKit>('resident', everybody),
    photographRelay<ResidentKit>('anyone'),
    draftFileRelay,
    requestFileRelay,
  ],
  limits: {
    idle: Temporal.Duration.from({ hours: 24 }),
    absolute: Temporal.Duration.from({ hours: 24 * 28 }),
  },
  refusals: { ...shellErrors, ...residentErrors },
  identify: async (tx, { principal }) => {
    const known = principal?.kind === 'resident' ? await accountOf(tx, principal.id) : undefined;
    return known ? { kind: 'resident', account: known } : { kind: 'anonymous' };
  },
  actorOf: (person) =>
    person.kind === 'resident' ? { kind: 'resident', id: person.account.id } : { kind: 'anonymous' },
  allows: (person, access) => (access === 'anyone' || person.kind === 'resident' ? 'yes' : 'sign-in'),
  signInPath: (next) => `/sign-in?${new URLSearchParams({ next }).toString()}`,
  problem: problemPage,
};
