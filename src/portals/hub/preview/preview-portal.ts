import { Refusal } from '#platform/errors';
import type { Portal } from '#platform/http';
import { mapEndpoints, mapRelay } from '#portals/shell';
import { layWalk, liftWalk, walkOf } from '#services';
import type { Council } from '#services';
import casePage from '../cases/case.page.ts';
import { officerIn } from '../kit.ts';
import type { HubKit, HubVisit } from '../kit.ts';
import { hubPortal } from '../portal.ts';
import { holderIn } from '../requests/begun.ts';
import confirmationPage from '../requests/confirmation.page.ts';
import entryPage from '../requests/entry.page.ts';
import endPage from './end.page.ts';
import homePage from './home.page.ts';
import outcomePage from './outcome.page.ts';

/** The advisers' own page on a version that is proposed: what is written is undone when it has been answered. */
export function hubPreviewPortal(council: Council): Portal<HubKit> {
  const hub = hubPortal(council);
  return {
    ...hub,
    pages: [homePage, entryPage, confirmationPage, casePage, outcomePage, endPage],
    endpoints: mapEndpoints<HubKit>({ portal: 'hub', access: 'officer' }),
    passages: [],
    relays: [mapRelay<HubKit>('hub', 'officer')],
    walk: {
      stands: [endPage.at],
      lay: async (visit) => layWalk(visit.tx, walkingIn(visit), visit.act),
      lift: async (visit) => liftWalk(visit.tx, walkingIn(visit), visit.act),
    },
    identify: async (tx, session, asked) => {
      const officer = await hub.identify(tx, session, asked);
      const walk = officer && (await walkOf(tx, officer.id, asked.now));
      return officer && walk?.way === 'adviser' ? { ...officer, walk } : officer;
    },
    /** Whoever may propose a version may walk through it; what their role may do otherwise, no page here asks. */
    allows: (officer) => (officer?.may.includes('services.propose') ? 'yes' : 'no'),
  };
}

function walkingIn(visit: HubVisit) {
  const { walk } = visit.person ? officerIn(visit) : {};
  if (!walk) throw new Refusal('preview.over');
  return { walk, holder: holderIn(visit) };
}
