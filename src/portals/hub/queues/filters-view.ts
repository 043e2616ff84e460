import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { queueAddress } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import type { QueueHere } from './queue-here.ts';
import { linesWords } from './lines.words.ts';
import { queueWords } from './queue.words.ts';

type Chip = { readonly name: string; readonly isOn: boolean; readonly filter: QueueFilter };

/** The filters of a queue, which lead to its list or its map, wherever they stand. */
export function filtersView(
  { link, tongue }: HubVisit,
  { filter, statuses, flags }: Pick<QueueHere, 'filter' | 'statuses' | 'flags'>,
  at: string,
): Html {
  const words = queueWords[tongue];
  const { status, flag, owner, answer, due } = filter;
  const toggled = (name: keyof QueueFilter, value: string, isOn: boolean) =>
    ({ status, flag, owner, answer, due, [name]: isOn ? undefined : value }) as QueueFilter;
  const chip = (name: 'status' | 'flag' | 'owner' | 'answer' | 'due', value: string, said: string): Chip => {
    const isOn = filter[name] === value;
    return { name: said, isOn, filter: toggled(name, value, isOn) };
  };
  const chips: readonly Chip[] = [
    { name: words.all, isOn: !status && !flag && !owner && !answer && !due, filter: {} },
    chip('due', 'late', words.lateOnly),
    chip('owner', 'nobody', words.nobody),
    chip('owner', 'me', words.mine),
    chip('answer', 'new', linesWords[tongue].newAnswer),
    ...statuses.map((one) => chip('status', one.status, one.label)),
    ...flags.map((one) => chip('flag', one.flag, one.label)),
  ];
  return html`<nav aria-label="${words.filters}">
    <ul class="chips">
      ${chips.map(
        ({ name, isOn, filter: to }) =>
          html`<li>
            <a
              class="${isOn ? 'chip on' : 'chip'}"
              href="${link(queueAddress(at, to))}"
              ${isOn && attributes({ 'aria-current': 'true' })}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
