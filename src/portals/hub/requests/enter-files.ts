import type { Onward } from '#platform/http';
import { changeFiles } from '#portals/shell';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { keepEntry } from './leaving.ts';
import type { Entry } from './read-entry.ts';

/** Keeps everything as it stands, and the files with it: the page is shown again with them. */
export async function enterFiles(visit: HubVisit, entry: Entry): Promise<Onward> {
  const { form } = entry;
  const { service, version } = form;
  const { id: draft } = await keepEntry(visit, entry, { service, version });
  const mistakes = [];
  for (const { page, questions } of form.definition.pages)
    mistakes.push(...(await changeFiles(visit, { form, at: { draft }, page, questions })));
  return { to: paths.entry(service), mistakes };
}
