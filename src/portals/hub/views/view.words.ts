import type { InBoth, Said } from '#language';

const en = {
  save: 'Save as a view',
  remove: (name: string) => `Remove the view “${name}”`,
  title: 'Save as a view',
  about: 'What is filtered now is kept under a name, at the side of every page.',
  name: 'Name',
  nameHint: 'Short, such as “Late, nobody has it”.',
  shared: (queue: string) => `For everybody who works on ${queue}`,
  button: 'Save',
  cancel: 'Go back without saving',
  mistakes: {
    name: 'Enter a name for the view',
    'name.too-long': 'A name of a view has 40 letters at most',
  },
};
const cy: Said<typeof en> = {
  save: 'Cadw fel gwedd',
  remove: (name) => `Tynnu’r wedd “${name}”`,
  title: 'Cadw fel gwedd',
  about: 'Cedwir yr hidlo presennol dan enw, wrth ochr pob tudalen.',
  name: 'Enw',
  nameHint: 'Byr, megis “Hwyr, neb yn ei drin”.',
  shared: (queue) => `I bawb sy’n gweithio ar y ciw hwn: ${queue}`,
  button: 'Cadw',
  cancel: 'Mynd yn ôl heb gadw',
  mistakes: {
    name: 'Rhowch enw i’r wedd',
    'name.too-long': 'Mae gan enw gwedd 40 llythyren ar y mwyaf',
  },
};

export const viewWords: InBoth<Said<typeof en>> = { en, cy };
