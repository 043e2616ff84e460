import type { InBoth, Said } from '#language';

const en = {
  title: 'Check your answers',
  change: 'Change',
  notProvided: 'Not provided',
  cards:
    'Part of what you wrote looks like a bank card number. We do not keep card numbers, so we have hidden all of it but the last 4 digits. We will never ask you for one here.',
  fromNowOn: 'Use this from now on?',
  fromNowOnHint: 'These are not as your account has them. We ask you there before anything is changed.',
  inAccount: (words: string) => `Your account has: ${words}`,
  known: 'Is it one of these?',
  knownHint:
    'We know of these nearby. If yours is one of them, you will hear with everyone else who told us.',
  knownItem: (place: string, metres: number) => `${place}, about ${String(metres)} metres away`,
  knownSince: (date: string, status: string, reports: number) =>
    reports > 1
      ? `Reported ${date}, ${String(reports)} reports so far. ${status}`
      : `Reported ${date}. ${status}`,
  different: 'No, mine is different',
  or: 'or',
  fee: 'What it costs',
  toPay: 'To pay',
  notNow: 'You do not pay now.',
  nothingToPay: 'You have nothing to pay.',
  send: 'Accept and send',
  sendWords: 'By sending this you confirm that, as far as you know, it is correct.',
  spoilt: (names: readonly string[]) =>
    `Change your files: we found a virus in ${names.join(', ')}, or could not open it. Remove it and choose another`,
  mistakes: { join: 'Select one that we know of, or ‘No, mine is different’' },
};

const cy: Said<typeof en> = {
  title: 'Gwirio eich atebion',
  change: 'Newid',
  notProvided: 'Heb ei roi',
  cards:
    'Mae rhan o’r hyn a ysgrifennoch yn edrych fel rhif cerdyn banc. Nid ydym yn cadw rhifau cardiau, felly rydym wedi cuddio’r cyfan ond y 4 digid olaf. Ni fyddwn byth yn gofyn i chi am un yma.',
  fromNowOn: 'Defnyddio hyn o hyn ymlaen?',
  fromNowOnHint: 'Nid yw’r rhain fel y maent yn eich cyfrif. Byddwn yn gofyn i chi yno cyn newid dim.',
  inAccount: (words) => `Mae gan eich cyfrif: ${words}`,
  known: 'Ai un o’r rhain ydyw?',
  knownHint:
    'Gwyddom am y rhain gerllaw. Os un o’r rhain yw’ch un chi, byddwch yn clywed gyda phawb arall a ddywedodd wrthym.',
  knownItem: (place, metres) => `${place}, tua ${String(metres)} metr i ffwrdd`,
  knownSince: (date, status, reports) =>
    reports > 1
      ? `Adroddwyd ${date}, nifer yr adroddiadau hyd yn hyn: ${String(reports)}. ${status}`
      : `Adroddwyd ${date}. ${status}`,
  different: 'Nage, mae fy un i’n wahanol',
  or: 'neu',
  fee: 'Y gost',
  toPay: 'I’w dalu',
  notNow: 'Nid ydych yn talu nawr.',
  nothingToPay: 'Nid oes gennych ddim i’w dalu.',
  send: 'Derbyn ac anfon',
  sendWords: 'Drwy anfon hwn rydych yn cadarnhau ei fod, hyd y gwyddoch, yn gywir.',
  spoilt: (names) =>
    `Newidiwch eich ffeiliau: cawsom feirws yn ${names.join(', ')}, neu ni allem ei hagor. Tynnwch hi a dewiswch un arall`,
  mistakes: { join: 'Dewiswch un y gwyddom amdano, neu ‘Nage, mae fy un i’n wahanol’' },
};

export const checkWords: InBoth<Said<typeof en>> = { en, cy };
