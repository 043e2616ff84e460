import { noneOfThese, postedCode, typedInstead } from '#capabilities/forms';
import type { AskedQuestion, LookUpQuestion, Offered } from '#capabilities/forms';
import { html, input, insetText, radios, select } from '#platform/html';
import type { Html } from '#platform/html';
import { lookupWords } from '../lookups/lookups.words.ts';
import { offeringOf, sayOffering, waysOn } from '../lookups/offering.ts';
import type { SaidFound, Way } from '../lookups/offering.ts';
import { sayFrom } from '../lookups/say-ago.ts';
import { formWords } from './form.words.ts';
import { labelOf, legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** Something that a source outside has: chosen of what it offers, or typed where it offers nothing. */
export function lookUpView(
  asked: AskedQuestion,
  standing: Standing,
  question: LookUpQuestion,
): Html | undefined {
  const found = standing.help.lookups?.offers.get(asked.name);
  if (!found) return undefined;
  const offering = offeringOf(question, found);
  if (offering.as === 'nothing') return undefined;
  if (offering.as === 'list')
    return listView({ asked, standing, question }, offering.offers, noteOn(offering.found, standing));
  const says = sayOffering(offering, asked.words.down, standing.tongue);
  if (offering.as !== 'typed') return sentenceView(asked, says, waysOn(question, offering));
  return typedView(withHint(asked, says === '' ? undefined : says), standing);
}

type Drawn = {
  readonly asked: AskedQuestion;
  readonly standing: Standing;
  readonly question: LookUpQuestion;
};

/** A sentence in place of a question, and what it posts: the one way on, where there is one. */
function sentenceView({ words, name }: AskedQuestion, says: string, ways: readonly Way[]): Html {
  const posts = ways.flatMap(({ parts }) => Object.entries(parts));
  return html`<p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">${words.ask}</p>
    ${insetText({ text: says })}
    ${posts.map(([part, value]) => html`<input type="hidden" name="${name}.${part}" value="${value}" />`)}`;
}

function typedView(asked: AskedQuestion, standing: Standing): Html {
  return input({
    id: nameOf(asked, 'typed'),
    name: nameOf(asked, 'typed'),
    label: labelOf(asked, standing),
    value: valueOf(asked, 'typed'),
    ...hinted(asked),
    ...told(asked, standing, 'typed'),
  });
}

function listView(drawn: Drawn, offers: readonly Offered[], note: string): Html {
  const { question, standing } = drawn;
  const asked = withHint(drawn.asked, note);
  const { look } = question;
  return look === 'choice'
    ? choiceView({ ...drawn, asked }, offers)
    : html`${selectView(asked, standing, { question, offers })}
      ${question.or === 'typed' && insteadView(asked, standing)}`;
}

function choiceView({ asked, standing, question }: Drawn, offers: readonly Offered[]): Html {
  const words = lookupWords[standing.tongue];
  const { tongue } = standing;
  const listed = offers.map(({ code, says, hint }) => ({
    value: postedCode(code),
    text: says[tongue],
    ...(hint ? { hint: { text: hint[tongue] } } : {}),
  }));
  const divider = { divider: formWords[tongue].or };
  const typed = {
    value: typedInstead,
    text: words.notListed,
    conditional: { html: insteadView(asked, standing) },
  };
  const others = {
    none: [divider, { value: noneOfThese, text: words.noneOfThese }],
    typed: [divider, typed],
  };
  return radios({
    name: nameOf(asked, 'code'),
    idPrefix: nameOf(asked, 'code'),
    fieldset: legendOf(asked, standing),
    value: valueOf(asked, 'code') || ' ',
    items: [...listed, ...(question.or ? others[question.or] : [])],
    ...hinted(asked),
    ...told(asked, standing, 'code'),
  });
}

type Listed = { readonly question: LookUpQuestion; readonly offers: readonly Offered[] };

function selectView(asked: AskedQuestion, standing: Standing, { question, offers }: Listed): Html {
  const { tongue } = standing;
  const listed = offers.map(({ code, says }) => ({ value: postedCode(code), text: says[tongue] }));
  const none = { value: noneOfThese, text: lookupWords[tongue].noneOfThese };
  return select({
    id: nameOf(asked, 'code'),
    name: nameOf(asked, 'code'),
    label: labelOf(asked, standing),
    items: [
      { value: '', text: formWords[tongue].chooseOne },
      ...listed,
      ...(question.or === 'none' ? [none] : []),
    ],
    value: valueOf(asked, 'code'),
    ...(question.look === 'autocomplete' ? { attributes: { 'data-autocomplete': '' } } : {}),
    ...hinted(asked),
    ...told(asked, standing, 'code'),
  });
}

function insteadView(asked: AskedQuestion, standing: Standing): Html {
  const words = lookupWords[standing.tongue];
  return input({
    id: nameOf(asked, 'typed'),
    name: nameOf(asked, 'typed'),
    label: {
      text:
        asked.question.kind === 'look-up' && asked.question.look === 'choice'
          ? words.typeIt
          : words.notListed,
    },
    value: valueOf(asked, 'typed'),
    ...told(asked, standing, 'typed'),
  });
}

function hinted({ words: { hint } }: AskedQuestion) {
  return hint === undefined ? {} : { hint: { text: hint } };
}

function withHint(asked: AskedQuestion, more: string | undefined): AskedQuestion {
  const { hint } = asked.words;
  if (more === undefined) return asked;
  return { ...asked, words: { ...asked.words, hint: hint === undefined ? more : `${hint} ${more}` } };
}

function noteOn(found: SaidFound, { tongue, help }: Standing): string {
  return sayFrom(found, help.lookups?.now ?? found.at, tongue);
}
