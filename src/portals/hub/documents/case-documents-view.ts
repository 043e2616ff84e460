import type { KeptFile } from '#capabilities/documents';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { partnerIn } from '#services';
import type { SeenCase } from '../cases/case-for.ts';
import { panel } from '../cases/panel.ts';
import { picturesView } from '../files/case-files-view.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { documentWords } from './document.words.ts';

/** What officers have attached to a case, by what it is; nothing where its service knows no documents. */
export function caseDocumentsView(
  visit: HubVisit,
  { found, words: said }: Pick<SeenCase, 'found' | 'words'>,
  files: readonly KeptFile[],
): Html | undefined {
  const kinds = Object.entries(said.documents);
  const sent = partnerFiles(visit, files);
  if (kinds.length === 0 && sent.length === 0) return undefined;
  const words = documentWords[visit.tongue];
  const { may } = officerIn(visit);
  const canAttach = may.includes('case.act') && (!found.closing || may.includes('case.change-closed'));
  const attached = kinds
    .map(([document, label]) => ({ label, own: files.filter(({ question }) => question === document) }))
    .filter(({ own }) => own.length > 0);
  const kept = [...attached, ...sent];
  return panel(
    words.attached,
    html`${kept.length === 0 && html`<p class="soft">${words.none}</p>`}
    ${kept.map(
      ({ label, own }) =>
        html`<h3>${label}</h3>
          ${picturesView(visit, { found }, own)}`,
    )}
    ${canAttach && kinds.length > 0 && html`<p><a href="${visit.link(paths.case(found.reference, 'documents'))}">${words.attach}</a></p>`}`,
  );
}

/** What partners have sent with what they did, by whose it is. */
function partnerFiles({ world, tongue }: HubVisit, files: readonly KeptFile[]) {
  const senders = [...new Set(files.map(({ question }) => question))].flatMap((question) => {
    const partner = partnerIn(world.council, question);
    return partner ? [{ question, label: partner.name?.[tongue] ?? partner.partner }] : [];
  });
  return senders.map(({ question, label }) => ({
    label: documentWords[tongue].sentBy(label),
    own: files.filter((file) => file.question === question),
  }));
}
