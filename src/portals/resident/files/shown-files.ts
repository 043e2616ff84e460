import type { Draft } from '#capabilities/forms';
import type { Uuid } from '#language';
import { path } from '#platform/http';
import type { FilesShown } from '../../shell/index.ts';
import type { ResidentVisit } from '../kit.ts';
import { pageOfPlace } from '../services/elsewhere-in.ts';
import { toChange } from '../services/to-step.ts';

/** A draft's files as its pages show them, of a list those about one of it. */
export function shownFiles(
  { link }: Pick<ResidentVisit, 'link'>,
  { id: draft, form }: Pick<Draft, 'id' | 'form'>,
  item?: Uuid,
): FilesShown {
  const { service } = form;
  const asking = pageOfPlace(form);
  const asked = form.definition.pages.find(({ page }) => page === asking);
  const hasMap = asked?.questions.some(({ kind }) => kind === 'point') ?? false;
  return {
    draft,
    item,
    href: (file, part) => link(path('/services/:service/files/:file/:part', { service, file, part })),
    placePage: hasMap && asking !== undefined ? link(toChange(service, asking)) : undefined,
  };
}
