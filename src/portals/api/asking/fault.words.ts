import type { InBoth, Said } from '#language';

const en = {
  missing: (name: string, about: string) => `‘${name}’ is missing. ${about}`,
  malformed: (name: string, about: string) => `‘${name}’ is not right. ${about}`,
  unknown: (name: string, taken: string) =>
    taken === ''
      ? `‘${name}’ is no parameter here: there are none.`
      : `‘${name}’ is no parameter here. There are: ${taken}.`,
};
const cy: Said<typeof en> = {
  missing: (name, about) => `Mae ‘${name}’ ar goll. ${about}`,
  malformed: (name, about) => `Nid yw ‘${name}’ yn gywir. ${about}`,
  unknown: (name, taken) =>
    taken === ''
      ? `Nid yw ‘${name}’ yn baramedr yma: nid oes rhai.`
      : `Nid yw ‘${name}’ yn baramedr yma. Dyma’r rhai sydd: ${taken}.`,
};

export const faultWords: InBoth<Said<typeof en>> = { en, cy };
