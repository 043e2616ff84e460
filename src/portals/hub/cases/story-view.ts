import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { details } from '#platform/html';
import type { CaseFiles } from '../files/case-files.ts';
import { picturesView } from '../files/case-files-view.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import type { SeenCase } from './case-for.ts';
import type { Happened, Story } from './story.ts';
import { storyWords } from './story.words.ts';

type Seen = Pick<SeenCase, 'found'> & { readonly files: CaseFiles };

function filesOfRequest({ files }: Seen, request: string | undefined) {
  return [...files].find(([report]) => report === request)?.[1] ?? [];
}

/** What happened, newest first. */
export function storyView(visit: HubVisit, seen: Seen, story: Story): Html {
  const { found } = seen;
  const { tongue, link } = visit;
  const words = storyWords[tongue];
  const at = paths.case(found.reference);
  return html`<section class="panel">
    <header>
      <h2>${words.title}</h2>
      ${!story.isLatest && html`<a href="${link(at)}">${words.latest}</a>`}
    </header>
    ${
      story.happened.length === 0
        ? html`<p class="empty">${words.empty}</p>`
        : html`<div class="in">
            <ol class="line">
              ${story.happened.map((one) => happenedView(visit, seen, one))}
            </ol>
          </div>`
    }
    ${
      story.earlier !== undefined &&
      html`<div class="in">
        <a class="btn" href="${link(`${at}?before=${String(story.earlier)}`)}">${words.earlier}</a>
      </div>`
    }
  </section>`;
}

function happenedView(visit: HubVisit, seen: Seen, happened: Happened): Html {
  const { tongue, now } = visit;
  const { at, title, by, more, quote, message, request } = happened;
  const files = filesOfRequest(seen, request);
  return html`<li>
    <time datetime="${at.toString()}">${sayPast(at, now, tongue)}</time>
    <div>
      <b>${title}</b>
      ${message?.isLost ? html`<span class="tag late">${by}</span>` : html`<span class="soft">${by}</span>`}
      ${more !== undefined && html`<p class="soft">${more}</p>`}
      ${files.length > 0 && picturesView(visit, seen, files)} ${quote !== undefined && quoteView(quote)}
      ${
        message &&
        html`<div class="stack">
          ${details({
            summaryText: storyWords[tongue].read[message.channel],
            html: html`${quoteView(message.body)}
              <p>
                <a href="${visit.link(paths.message(seen.found.reference, message.id))}"
                  >${storyWords[tongue].sent}</a
                >
              </p>`,
          })}
        </div>`
      }
    </div>
  </li>`;
}

/** What somebody wrote, its line ends kept. */
export function quoteView(written: string): Html {
  const lines = written.split('\n');
  return html`<p class="quote">${lines.map((line, index) => (index === 0 ? line : html`<br />${line}`))}</p>`;
}
