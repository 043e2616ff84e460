import { calendarsErrors } from '#capabilities/calendars';
import { casesErrors } from '#capabilities/cases';
import { formsErrors } from '#capabilities/forms';
import { gazetteerErrors } from '#capabilities/gazetteer';
import { holdingsErrors } from '#capabilities/holdings';
import { identityErrors } from '#capabilities/identity';
import { mappingErrors } from '#capabilities/mapping';
import { profilesErrors } from '#capabilities/profiles';
import { notificationsErrors } from '#capabilities/notifications';
import type { RefusalTable } from '#platform/errors';
import { requestErrors } from '#platform/http';
import { servicesErrors } from '#services';
import { mapErrors } from './map/errors.ts';

/** The words of every refusal that a page may meet. */
export const shellErrors: RefusalTable = {
  ...requestErrors,
  ...calendarsErrors,
  ...casesErrors,
  ...formsErrors,
  ...gazetteerErrors,
  ...identityErrors,
  ...holdingsErrors,
  ...mappingErrors,
  ...profilesErrors,
  ...notificationsErrors,
  ...servicesErrors,
  ...mapErrors,
};
