import type { KeptFile } from '#capabilities/documents';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import { filesView } from '../../shell/index.ts';
import type { Around } from '../layout.ts';

type Named = { readonly reference: string; readonly seal: string };

/** The files that somebody sent with their request, for them. */
export function requestFilesView(
  { tongue, link }: Around,
  files: readonly KeptFile[],
  named: Named,
): Html | undefined {
  if (files.length === 0) return undefined;
  return filesView(files, {
    tongue,
    href: (file, part) =>
      link(path('/requests/:reference/:seal/files/:file/:part', { ...named, file, part })),
    heading: (title) => html`<h2 class="govuk-heading-m">${title}</h2>`,
  });
}
