import type { InBoth, Said } from '#language';

const en = {
  title: 'Separate the two',
  about: (goes: string, stays: string) =>
    `${goes} was merged with ${stays}. Separated, it is worked on by itself again and stands as it stood: its status, who has it, its tasks and its date.`,
  follows:
    'What those who asked have written since goes with their requests. What colleagues have written since stays.',
  button: 'Separate them',
};
const cy: Said<typeof en> = {
  title: 'Gwahanu’r ddau',
  about: (goes, stays) =>
    `Cyfunwyd ${goes} â ${stays}. Wedi’i wahanu, gweithir arno ar wahân eto ac mae fel yr oedd: ei statws, gan bwy y mae, ei dasgau a’i ddyddiad.`,
  follows:
    'Mae’r hyn a ysgrifennodd y rhai a ofynnodd ers hynny yn mynd gyda’u ceisiadau. Mae’r hyn a ysgrifennodd cydweithwyr ers hynny yn aros.',
  button: 'Eu gwahanu',
};

export const separationWords: InBoth<Said<typeof en>> = { en, cy };
