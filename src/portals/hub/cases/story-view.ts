import type { KeptFile } from '#capabilities/documents';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import { details } from '#platform/html';
import { isOfReply, replyField } from '#services';
import type { CaseFiles } from '../files/case-files.ts';
import { picturesView } from '../files/case-files-view.ts';
import type { HubVisit } from '../kit.ts';
import { caseRecordWords } from '../print/case-record.words.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import type { SeenCase } from './case-for.ts';
import type { Happened, Story, StoryPart } from './story.ts';
import { storyKinds } from './story-kinds.ts';
import { storyWords } from './story.words.ts';

type Seen = Pick<SeenCase, 'found'> & { readonly files: CaseFiles };

/** Those that came with a report, or with what was written later. */
function filesWith({ files }: Seen, { request, reply }: Happened): readonly KeptFile[] {
  const sent = [...files];
  if (reply !== undefined)
    return sent.flatMap(([, own]) => own.filter(({ question }) => question === replyField(reply)));
  const own = sent.find(([report]) => report === request)?.[1] ?? [];
  return own.filter((file) => !isOfReply(file));
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
      <a href="${link(paths.caseRecord(found.reference))}" type="application/pdf"
        >${caseRecordWords[tongue].print} (PDF)</a
      >
      ${!story.isLatest && html`<a href="${link(partAddress(at, { ...story, before: undefined }))}">${words.latest}</a>`}
    </header>
    ${kindsView(visit, at, story)}
    ${
      story.happened.length === 0
        ? html`<p class="empty">${story.only ? words.none : words.empty}</p>`
        : html`<div class="in">
            <ol class="line">
              ${story.happened.map((one) => happenedView(visit, seen, one))}
            </ol>
          </div>`
    }
    ${
      story.earlier !== undefined &&
      html`<div class="in">
        <a class="btn" href="${link(partAddress(at, { ...story, before: story.earlier }))}"
          >${words.earlier}</a
        >
      </div>`
    }
  </section>`;
}

/** Everything, or one kind of what happened: the address says which. */
function kindsView({ tongue, link }: HubVisit, at: string, { only }: Story): Html {
  const words = storyWords[tongue];
  return html`<nav class="in" aria-label="${words.title}">
    <ul class="chips">
      ${[undefined, ...storyKinds].map(
        (kind) =>
          html`<li>
            <a
              class="${kind === only ? 'chip on' : 'chip'}"
              href="${link(partAddress(at, { only: kind, before: undefined }))}"
              ${kind === only && attributes({ 'aria-current': 'true' })}
              >${kind ? words.kinds[kind] : words.all}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function partAddress(at: string, { only, before }: StoryPart): string {
  const query = new URLSearchParams({
    ...(only && { only }),
    ...(before !== undefined && { before: String(before) }),
  }).toString();
  return query === '' ? at : `${at}?${query}`;
}

function happenedView(visit: HubVisit, seen: Seen, happened: Happened): Html {
  const { tongue, now } = visit;
  const { at, title, by, more, quote, message, note } = happened;
  const files = filesWith(seen, happened);
  return html`<li ${note !== undefined && attributes({ id: `note-${note}` })}>
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
