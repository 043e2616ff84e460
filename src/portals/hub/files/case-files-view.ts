import type { KeptFile } from '#capabilities/documents';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { filesView } from '#portals/shell';
import type { SeenCase } from '../cases/case-for.ts';
import { panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { CaseFiles } from './case-files.ts';
import { caseFilesWords } from './case-files.words.ts';

type Seen = Pick<SeenCase, 'found'> & { readonly files: CaseFiles };

/** All that was sent with a case's reports, the first first. */
export function caseFilesView(visit: HubVisit, { found, files }: Seen): Html | undefined {
  const all = [...files.values()].flat();
  if (all.length === 0) return undefined;
  return panel(caseFilesWords[visit.tongue].files(all.length), picturesView(visit, { found }, all));
}

/** Those of one report, where its story tells of it. */
export function picturesView(
  { tongue, link }: Pick<HubVisit, 'tongue' | 'link'>,
  { found: { reference } }: Pick<SeenCase, 'found'>,
  files: readonly KeptFile[],
): Html {
  return html`<div class="sent">
    ${filesView(files, { tongue, href: (file, part) => link(paths.caseFile(reference, file, part)) })}
  </div>`;
}
