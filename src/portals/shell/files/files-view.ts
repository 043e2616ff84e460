import type { KeptFile } from '#capabilities/documents';
import type { Tongue, Uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { FilePart } from './file-params.ts';
import { filesWords } from './files.words.ts';

type Shown = {
  readonly tongue: Tongue;
  readonly href: (file: Uuid, part: FilePart) => string;
  readonly heading?: (title: string) => Html;
  /** What else is said of a picture. */
  readonly below?: ((file: KeptFile) => Html | undefined) | undefined;
};

/** Files that were sent: pictures as small ones that lead to the whole, documents by their names, and what became of the others. */
export function filesView(files: readonly KeptFile[], { tongue, href, heading, below }: Shown): Html {
  const words = filesWords[tongue];
  return html`${heading?.(words.sent)}
    <ul class="pictures">
      ${files.map((file) => html`<li>${fileView(file, { tongue, href })} ${below?.(file)}</li>`)}
    </ul>`;
}

function fileView(
  { id, name, state, isPicture }: KeptFile,
  { tongue, href }: Pick<Shown, 'tongue' | 'href'>,
): Html {
  const words = filesWords[tongue];
  if (state === 'held') return html`<b>${name}</b> <span>${words.held}</span>`;
  if (state !== 'clean') return html`<b>${name}</b> <span>${words.gone[state]}</span>`;
  if (!isPicture) return html`<a href="${href(id, 'whole')}">${name}</a>`;
  return html`<a href="${href(id, 'whole')}"
    ><img src="${href(id, 'preview')}" alt="${words.pictureOf(name)}" width="160" height="120" loading="lazy"
  /></a>`;
}
