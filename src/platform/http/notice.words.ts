import type { InBoth, Said } from '#language';

const en = {
  title: 'Important',
  closes: (from: string, until: string | undefined) =>
    `This service will be closed from ${from}${until === undefined ? '' : ` until ${until}`}. What you save before then is kept.`,
  willBeReadOnly: (from: string, until: string | undefined) =>
    `From ${from}${until === undefined ? '' : ` until ${until}`} you can read everything here, but not send anything.`,
  readOnly: (again: string) =>
    `You can read everything here just now, but not send anything. You can send again ${again}.`,
  closed:
    'These pages are closed to everybody but administrators. You can look at everything, but not send anything.',
  mailLate: (minutes: number) =>
    `Our emails are late just now: the oldest has waited ${String(minutes)} minutes. Yours will come. Nothing that you sent is lost.`,
};

const cy: Said<typeof en> = {
  title: 'Pwysig',
  closes: (from, until) =>
    `Bydd y gwasanaeth hwn ar gau o ${from}${until === undefined ? '' : ` hyd ${until}`}. Cedwir yr hyn a gadwoch cyn hynny.`,
  willBeReadOnly: (from, until) =>
    `O ${from}${until === undefined ? '' : ` hyd ${until}`} gallwch ddarllen popeth yma, ond nid anfon dim.`,
  readOnly: (again) =>
    `Gallwch ddarllen popeth yma ar hyn o bryd, ond nid anfon dim. Gallwch anfon eto ${again}.`,
  closed: 'Mae’r tudalennau hyn ar gau i bawb ond gweinyddwyr. Gallwch edrych ar bopeth, ond nid anfon dim.',
  mailLate: (minutes) =>
    `Mae ein negeseuon e-bost yn hwyr ar hyn o bryd: mae’r hynaf wedi aros ${String(minutes)} munud. Fe ddaw eich un chi. Ni chollwyd dim a anfonoch.`,
};

export const noticeWords: InBoth<Said<typeof en>> = { en, cy };
