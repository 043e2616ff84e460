import { emailKey, parseEmail } from '#language';
import type { Portal } from '#platform/http';
import { everybody } from '#platform/http';
import { Refusal } from '#platform/errors';
import { layWalk, liftWalk, walkLasts, walkOf } from '#services';
import type { Walk } from '#services';
import { mapEndpoints, mapRelay } from '../../shell/index.ts';
import accessibility from '../about/accessibility.page.ts';
import contact from '../about/contact.page.ts';
import cookies from '../about/cookies.page.ts';
import privacy from '../about/privacy.page.ts';
import type { Person, ResidentKit, ResidentVisit } from '../kit.ts';
import item from '../lists/item.page.ts';
import list from '../lists/list.page.ts';
import remove from '../lists/remove.page.ts';
import request from '../requests/request.page.ts';
import { residentPortal } from '../resident.ts';
import saved from '../returns/saved.page.ts';
import saving from '../returns/saving.page.ts';
import check from '../services/check.page.ts';
import { holderOf } from '../services/draft-holder.ts';
import notEligible from '../services/not-eligible.page.ts';
import owner from '../services/owner.page.ts';
import question from '../services/question.page.ts';
import received from '../services/received.page.ts';
import start from '../services/start.page.ts';
import end from './end.page.ts';
import ended from './ended.page.ts';
import home from './home.page.ts';
import open from './open.page.ts';
import outcome from './outcome.page.ts';

/** The residents' own pages on a version that is proposed: what is written is undone when it has been answered. */
export const previewPortal: Portal<ResidentKit> = {
  ...residentPortal,
  name: 'preview',
  pages: [
    open,
    end,
    ended,
    outcome,
    home,
    start,
    question,
    list,
    item,
    remove,
    owner,
    notEligible,
    check,
    received,
    request,
    saving,
    saved,
    accessibility,
    contact,
    cookies,
    privacy,
  ],
  endpoints: mapEndpoints<ResidentKit>({ portal: 'resident', access: 'anyone' }),
  relays: [mapRelay<ResidentKit>('resident', everybody)],
  limits: { idle: walkLasts, absolute: walkLasts },
  walk: {
    stands: [open.at, end.at, ended.at],
    lay: async (visit) => layWalk(visit.tx, walkingIn(visit), visit.act),
    lift: async (visit) => liftWalk(visit.tx, walkingIn(visit), visit.act),
  },
  identify: async (tx, { principal }, { now }) => {
    const walk = principal ? await walkOf(tx, principal.id, now) : undefined;
    return walk?.way === 'resident' ? walkerOf(walk) : { kind: 'anonymous' };
  },
};

/** Whoever walks is nobody; or somebody with an account that there is not, where the service asks for one. */
function walkerOf(walk: Walk): Person {
  const email = parseEmail('preview@example.org');
  if (!walk.needsAccount || !email) return { kind: 'anonymous', walk };
  const account = { id: walk.walker, email, emailKey: emailKey(email), tongue: 'en' } as const;
  return { kind: 'resident', account, walk };
}

function walkingIn(visit: ResidentVisit) {
  const { walk } = visit.person;
  if (!walk) throw new Refusal('preview.over');
  return { walk, holder: holderOf(visit) };
}
