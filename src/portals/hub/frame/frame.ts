import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { switchTongue } from '#portals/shell';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { bare } from './bare.ts';
import { frameWords } from './frame.words.ts';
import type { Rail } from './rail.ts';
import { bannerView } from '../preview/banner-view.ts';
import { railView } from './rail-view.ts';

export type Framed = {
  readonly title: string;
  readonly rail: Rail;
  readonly content: Html;
  /** Whether the page has a map for the script to move. */
  readonly hasMap?: boolean;
};

/** A page at the desk: the bar above, the queues at the side. */
export function frame(visit: HubVisit & Entry, { title, rail, content, hasMap }: Framed): Html {
  const { world, tongue, nonce, mistakes } = visit;
  const said = mistakes.length > 0 ? frameWords[tongue].error + title : title;
  const around = { world, tongue, nonce, title: said };
  const { walk } = officerIn(visit);
  if (walk) {
    const walked = html`${bannerView(visit, walk)}${content}`;
    return bare({ ...around, bar: walkBarView(visit), content: walked, hasMap });
  }
  const shown = rail.alarms.length > 0 ? html`${alarmsView(visit, rail)}${content}` : content;
  return bare({ ...around, bar: barView(visit), rail: railView(visit, rail), content: shown, hasMap });
}

/** On every page of an administrator's until one of them has looked into it. */
function alarmsView({ tongue, link }: HubVisit, { alarms }: Rail): Html {
  const words = frameWords[tongue];
  return html`<div class="alert" role="region" aria-label="${words.alarm}">
    <b>${words.alarm}</b> ${words.alarmSays}
    <a href="${link(paths.alarms)}">${words.alarmLook(alarms.length)}</a>
  </div>`;
}

function barView(visit: HubVisit & Entry): Html {
  const { world, tongue, link } = visit;
  const words = frameWords[tongue];
  return html`<a class="home" href="${link(paths.home)}">${world.council.name[tongue]}</a>
    <button class="btn menu" type="button" aria-controls="rail" aria-expanded="false" hidden>
      ${words.menu}
    </button>
    ${searchView(visit)} ${languageView(visit)}
    <span class="state">${officerIn(visit).name}</span>
    ${officerIn(visit).may.includes('request.enter') && enterView(visit)} ${signOutView(visit)}`;
}

/** In a preview there is nothing to be found and nowhere else to go. */
function walkBarView(visit: HubVisit): Html {
  const { world, tongue, link } = visit;
  return html`<a class="home" href="${link(paths.home)}">${world.council.name[tongue]}</a>
    ${languageView(visit)} <span class="state">${officerIn(visit).name}</span>`;
}

function searchView({ tongue, link }: HubVisit): Html {
  const words = frameWords[tongue];
  return html`<form
    class="find"
    role="search"
    aria-label="${words.find}"
    action="${link(paths.search)}"
    data-suggestions="${link(paths.suggestions)}"
    data-again
  >
    <label class="govuk-visually-hidden" for="find">${words.find}</label>
    <input
      id="find"
      type="search"
      name="q"
      maxlength="100"
      autocomplete="off"
      spellcheck="false"
      data-key="/"
      placeholder="${words.findHint}"
    />
    <kbd aria-hidden="true">/</kbd>
  </form>`;
}

/** The same page in the other language. */
export function languageView({ here, tongue, link }: Pick<HubVisit, 'here' | 'tongue' | 'link'>): Html {
  const other = switchTongue(here, tongue);
  return html`<a class="btn" href="${link(other.href)}" lang="${other.to}" hreflang="${other.to}"
    >${other.name}</a
  >`;
}

function enterView({ tongue, link }: HubVisit): Html {
  const words = frameWords[tongue];
  return html`<a
    class="btn"
    href="${link(paths.newRequest)}"
    data-key="n"
    data-hint="${words.enterRequestHint}"
    >${words.enterRequest}</a
  >`;
}

/** The button stands in the bar's own line, on a phone too; its form needs no room. */
function signOutView({ tongue, link, hidden }: HubVisit & Entry): Html {
  return html`<button class="btn" form="sign-out">${frameWords[tongue].signOut}</button>
    <form id="sign-out" method="post" action="${link(paths.signOut)}" hidden>${hidden}</form>`;
}
