import { addClient, clientPermissions, keepUntakenKey, usualPerMinute } from '#capabilities/identity';
import { checkboxes, html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { asksMade } from '#services';
import { paths } from '../paths.ts';
import { newClientForm } from './new-client-form.ts';
import { newClientWords } from './new-client.words.ts';

type Words = (typeof newClientWords)['en'];

/** Another system may ask from now on; what it asks by is shown on the next page. */
export default page({
  at: paths.newClient,
  access: 'council.administer',
  words: newClientWords,
  find: async (visit) => ({ rail: await railOf(visit), asks: await asksMade(visit.tx, visit.tongue) }),
  looks: () => [],
  form: () => newClientForm,
  show: (visit) => {
    const { words, subject } = visit;
    return formFrame(visit, {
      title: words.title,
      rail: subject.rail,
      head: formHead(words.title, { below: words.about }),
      fields: fields(visit, subject.asks, words),
      button: words.button,
      back: { to: paths.clients, words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, form, world } = visit;
    const { client, key } = await addClient(tx, form, act);
    const officer = officerIn(visit).id;
    await keepUntakenKey(tx, { client, key, officer, secrets: world.secrets }, act);
    return { to: paths.client(client, 'key') };
  },
});

type Asks = Awaited<ReturnType<typeof asksMade>>;

function fields(visit: HubVisit & Entry, asks: Asks, words: Words): Html {
  const isSent = Object.keys(visit.entered).length > 0;
  const box = (
    name: 'name' | 'perMinute' | 'lastDay',
    options: { hint: string; value: string; classes: string },
  ) =>
    input({
      id: name,
      name,
      label: { text: words[name] },
      hint: { text: options.hint },
      value: options.value,
      classes: options.classes,
      spellcheck: false,
      ...(name === 'perMinute' ? { inputmode: 'numeric' } : {}),
      ...mistakeAt(visit, name),
    });
  const perMinute = isSent ? enteredIn(visit, 'perMinute') : String(usualPerMinute);
  return html`${box('name', { hint: words.nameHint, value: enteredIn(visit, 'name'), classes: 'govuk-input--width-20' })}
  ${checkboxes({
    idPrefix: 'may',
    name: 'may',
    fieldset: { legend: { text: words.may } },
    items: clientPermissions.map((value) => ({
      value,
      text: words.permissions[value].label,
      hint: { text: words.permissions[value].hint },
    })),
    values: isSent ? [visit.entered['may'] ?? []].flat() : [],
    ...mistakeAt(visit, 'may'),
  })}
  ${asks.length > 0 && answersView(visit, asks, words)}
  ${box('perMinute', { hint: words.perMinuteHint, value: perMinute, classes: 'govuk-input--width-5' })}
  ${box('lastDay', { hint: words.lastDayHint, value: enteredIn(visit, 'lastDay'), classes: 'govuk-input--width-10' })}`;
}

/** What of others' asks it answers, for a client that may. */
function answersView(visit: HubVisit & Entry, asks: Asks, words: Words): Html {
  return checkboxes({
    idPrefix: 'answers',
    name: 'answers',
    fieldset: { legend: { text: words.answers } },
    hint: { text: words.answersHint },
    items: asks.map(({ asks: value, says }) => ({ value, text: says, hint: { text: value } })),
    values: [visit.entered['answers'] ?? []].flat(),
    ...mistakeAt(visit, 'answers'),
  });
}
