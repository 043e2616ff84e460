import { conditionsOfOptions, isUnseen } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import { comparisonsOf, sayDate, sayReference } from '#language';
import { html, input, radios } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry as Shown } from '#platform/http';
import {
  hasLookups,
  hasUploads,
  laterButton,
  paragraphs,
  lookUpView,
  mistakesView,
  questionView,
} from '#portals/shell';
import { sayFeeOf } from '#services';
import type { Elsewhere } from '#services';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPastWithin } from '../says/due.ts';
import type { entryWords } from './entry.words.ts';
import type { Entry } from './read-entry.ts';

type Words = (typeof entryWords)['en'];
type Subject = Entry & { readonly rail: Rail };
type AskedPage = Entry['pages'][number];
type AskedQuestion = AskedPage['questions'][number];

export function entryView(visit: HubVisit & Shown, subject: Subject, words: Words): Html {
  const { tongue, hidden, mistakes, link } = visit;
  const { service, pages, rail, similar } = subject;
  const said = service.words[tongue];
  const hasFiles = hasUploads(pages.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const hasMap = pages.some(({ help }) => help.map !== undefined);
  const content = html`${mistakesView(mistakes, tongue)}
    <div class="head">
      <div>
        <h1>${said.name}</h1>
        <p class="soft">${said.about}</p>
        ${sayFeeOf(service, tongue).map((cost) => html`<p class="soft">${cost}</p>`)}
      </div>
    </div>
    <form
      class="form stack"
      method="post"
      novalidate
      data-keep-typing
      ${hasFiles && html`enctype="multipart/form-data"`}
    >
      ${hidden}<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>
      ${subject.begun && begunView(visit, { begun: subject.begun, isOutdated: subject.isOutdated }, words)}
      ${subject.refused && refusedView(visit, subject, words)}
      ${subject.elsewhere && ownerView(visit, subject.elsewhere, words)}
      ${similar.length > 0 && knownView(visit, subject, words)}
      ${pages.map((page) => pageView(visit, subject, { page, words }))}
      <section class="panel">
        <div class="in form">
          ${radios({
            name: 'tellIn',
            classes: 'govuk-radios--inline',
            fieldset: { legend: { text: words.language } },
            items: [
              { value: 'en', text: words.languages.en },
              { value: 'cy', text: words.languages.cy },
            ],
            value: enteredIn(visit, 'tellIn') || tongue,
          })}
          <div class="acts">
            <button class="btn primary">${words.save}</button>
            <button class="btn" name="${laterButton}" value="yes">${words.later}</button>
            <a href="${link(paths.newRequest)}">${words.cancel}</a>
          </div>
        </div>
      </section>
      ${callerView(visit, words)}
    </form>`;
  return frame(visit, { title: said.name, rail, content, hasMap });
}

/** What stands there was begun before; it can be thrown away. */
function begunView(
  { tongue }: HubVisit,
  { begun: { startedAt, expiresAt }, isOutdated }: { readonly begun: Draft; readonly isOutdated: boolean },
  words: Words,
): Html {
  return html`<section class="panel">
    <div class="in form">
      <p>${words.begun(sayDate(startedAt, tongue), sayDate(expiresAt, tongue))}</p>
      ${isOutdated && html`<p>${words.outdated}</p>`}
      <div class="acts"><button class="btn" name="${laterButton}" value="anew">${words.anew}</button></div>
    </div>
  </section>`;
}

/** The caller may go on by themselves, with a link. */
function callerView(visit: HubVisit & Shown, words: Words): Html {
  return html`<section class="panel">
    <header><h2>${words.byCaller}</h2></header>
    <div class="in form">
      ${input({
        id: 'finishEmail',
        name: 'finishEmail',
        type: 'email',
        label: { text: words.callersEmail },
        hint: { text: words.callersEmailHint },
        value: enteredIn(visit, 'finishEmail'),
        autocomplete: 'off',
        spellcheck: false,
        ...mistakeAt(visit, 'finishEmail'),
      })}
      <div class="acts">
        <button class="btn" name="${laterButton}" value="caller">${words.sendToCaller}</button>
      </div>
    </div>
  </section>`;
}

/** What may be the same thing, before anything is saved. */
function knownView(visit: HubVisit & Shown, { similar, service }: Subject, words: Words): Html {
  const { tongue, now } = visit;
  const said = service.words[tongue];
  const items = similar.map(({ reference, status, metres, openedAt, place, requests }) => ({
    value: reference,
    text: words.join(said.noun, place[tongue]),
    hint: {
      text: words.joinHint({
        reference: sayReference(reference),
        status: (said.statuses[status]?.label ?? status).toLowerCase(),
        metres,
        opened: sayPastWithin(openedAt, now, tongue),
        reports: requests,
      }),
    },
  }));
  return html`<section class="panel">
    <header>
      <h2>${words.known}</h2>
    </header>
    <div class="in form">
      <input type="hidden" name="knownShown" value="yes" />
      ${radios({
        name: 'sameAs',
        fieldset: { legend: { text: words.knownAbout } },
        items: [...items, { value: 'another', text: words.another }],
        value: enteredIn(visit, 'sameAs'),
        ...mistakeAt(visit, 'sameAs'),
      })}
    </div>
  </section>`;
}

/** Whose ground the place is, as the caller would read it; it is saved when it is sent again. */
function ownerView({ tongue }: HubVisit, { owner, way }: Elsewhere, words: Words): Html {
  const { name, says, web, telephone } = owner;
  return html`<section class="panel">
    <header>
      <h2>${words.notOurs(name[tongue])}</h2>
    </header>
    <div class="in form">
      <input type="hidden" name="ownerShown" value="${owner.owner}" />
      <p>${says[tongue]}</p>
      ${(web ?? telephone) !== undefined && html`<p>${words.tellThem}</p>`}
      ${web !== undefined && html`<p><a href="${web}" rel="external noreferrer">${web}</a></p>`}
      ${telephone !== undefined && html`<p>${telephone}</p>`}
      <p>${words.ways[way]}</p>
    </div>
  </section>`;
}

/** Why the caller cannot have it, in the words that they would read; nothing is saved. */
function refusedView({ tongue }: HubVisit, { service, refused }: Subject, words: Words): Html {
  const said = service.words[tongue].refusals[refused?.row ?? ''];
  return html`<section class="panel" role="alert">
    <header>
      <h2>${words.refused(said?.title ?? '')}</h2>
    </header>
    <div class="in form">
      ${paragraphs(said?.text)}
      <p class="soft">${words.notSaved}</p>
    </div>
  </section>`;
}

/** What was said of its files stands beside a question too. */
function withOwn(asked: AskedQuestion, mistakes: Shown['mistakes']) {
  const own = mistakes.filter(({ field }) => field === asked.name);
  return asked.question.kind === 'upload' ? { ...asked, mistakes: own } : asked;
}

function pageView(
  { tongue, mistakes }: HubVisit & Shown,
  subject: Subject,
  { page, words }: { readonly page: AskedPage; readonly words: Words },
): Html {
  const isAlone =
    page.questions.filter(({ question }) => !isUnseen(question)).length === 1 && page.text === undefined;
  const { lookups } = page.help;
  const when = subject.form.definition.pages.find((one) => one.page === page.page)?.when;
  return html`<section class="panel">
    ${!isAlone && html`<header><h2>${page.title}</h2></header>`}
    <div class="in form">
      ${paragraphs(page.text)}
      ${when && html`<p class="soft">${whenWords(subject, { when, words, tongue })}</p>`}
      ${lookups && hasLookups(lookups) && lookUpView({ asked: page, help: lookups, tongue }, subject.form)}
      ${page.questions.map((question) => {
        const asked = withOwn(withOffers(question, { subject, words, tongue }), mistakes);
        return questionView(asked, { tongue, isHeading: false, help: page.help });
      })}
    </div>
  </section>`;
}

type Offering = { readonly subject: Subject; readonly words: Words; readonly tongue: HubVisit['tongue'] };

/** All options stand there, each with what must be answered that it may be chosen. */
function withOffers(asked: AskedQuestion, offering: Offering): AskedQuestion {
  const { subject, words, tongue } = offering;
  const options = { ...asked.words.options };
  const hints = { ...asked.words['option-hints'] };
  const isList = asked.question.kind === 'select' || asked.question.kind === 'autocomplete';
  for (const [code, when] of conditionsOfOptions(asked.question)) {
    const only = whenWords(subject, { when, words, tongue, says: words.ofOption });
    if (isList) options[code] = `${options[code] ?? code} (${only})`;
    else hints[code] = [hints[code], only].filter((said) => said !== undefined).join(' ');
  }
  const items = asked.items.map((item) => item.map((one) => withOffers(one, offering)));
  return { ...asked, words: { ...asked.words, options, 'option-hints': hints }, items };
}

type When = NonNullable<Entry['form']['definition']['pages'][number]['when']>;
type Wording = {
  readonly when: When;
  readonly words: Words;
  readonly tongue: HubVisit['tongue'];
  readonly says?: Words['ofOption'];
};

/** A condition as an adviser says it, where it is as simple as it mostly is: one question with some answers. */
function whenWords({ service }: Subject, { when, words, tongue, says = words }: Wording): string {
  const [only, ...others] = comparisonsOf(when);
  if (!only || others.length > 0 || !('is' in only) || 'not' in when) return says.depends;
  const asked = service.words[tongue].questions[only.question];
  const answers = only.is.map((value) => asked?.options?.[String(value)] ?? String(value));
  return says.askOnlyIf(words.isAnswered(asked?.label ?? only.question, answers.join('”, “')));
}
