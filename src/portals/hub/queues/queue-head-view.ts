import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { sayCount } from '../says/count.ts';
import { queueAddress } from './queue-filter.ts';
import type { QueueHere } from './queue-here.ts';
import { queueWords } from './queue.words.ts';

type Seen = {
  /** Where the queue stands now: its list or its map. */
  readonly at: string;
  /** The other way to see it, which keeps the filters. */
  readonly other: { readonly name: string; readonly to: string };
  /** What else can be done with what is seen. */
  readonly more?: Html | undefined;
};

/** What a queue is called and how it stands. */
export function queueHeadView(
  { link, tongue }: HubVisit,
  { queue }: Pick<QueueHere, 'queue'>,
  { at, other, more }: Seen,
): Html {
  const words = queueWords[tongue];
  return html`<div class="head">
    <div>
      <h1>${queue.name}</h1>
      <p class="soft">
        <span data-count="open">${words.open(sayCount(queue.open, tongue))}</span>,
        ${
          queue.late.count > 0
            ? html`<a data-count="late" href="${link(queueAddress(at, { due: 'late' }))}"
                >${words.late(sayCount(queue.late, tongue))}</a
              >`
            : html`<span data-count="late">${words.noneLate}</span>`
        }
      </p>
    </div>
    <p class="acts">
      ${more}
      <a class="btn" href="${link(other.to)}" data-key="v" data-hint="${other.name.toLowerCase()}"
        >${other.name}</a
      >
    </p>
  </div>`;
}
