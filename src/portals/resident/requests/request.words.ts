import type { InBoth, Said } from '#language';

const en = {
  reported: (reference: string, date: string) => `${reference}, reported ${date}.`,
  others: (count: number) =>
    count === 1 ? '1 other person told us about this.' : `${String(count)} other people told us about this.`,
  held: 'What came of it',
  heldHow: 'In your account you see all of it, and renew it when its time comes.',
  next: 'Next',
  write: 'Write to us or add a photograph',
  withdraw: 'Withdraw your request',
  withdrawn: 'You have withdrawn this request',
  withdrawnOn: (date: string) => `You did so on ${date}. We do nothing more about it for you.`,
  by: (date: string) => `We aim to deal with it by ${date}`,
  why: 'Why this date',
  stands: (date: string) =>
    `The time has stood still since ${date}, while we wait. When it goes on, you see here by when we aim to deal with it.`,
  whyStill: 'How we count the time',
  closed: (date: string) => `We closed this on ${date}.`,
  askBy: (date: string) => `You can ask for it until ${date}.`,
  happened: 'What has happened',
  still: 'Is it still a problem?',
  stillUntil: (date: string) => `Tell us until ${date}, and we open it again.`,
  stillOpen: (date: string) => `Tell us until ${date}, and we look at it again.`,
  closesUnless: {
    still: (date: string) => `We close this on ${date}, unless you tell us that it is still a problem.`,
    answer: (date: string) => `We close this on ${date}, unless you answer us.`,
  },
  opinion: 'How did we do?',
  opinionHow: 'One question, which takes half a minute.',
  opinionGive: 'Tell us how we did',
  reopen: 'It is still a problem',
  stillHow: 'Tell us again. We begin with the same place.',
  again: 'Tell us again',
  help: 'If you need help',
  helpHow: (telephone: string, hours: string) => `Call ${telephone}, ${hours}, and give the reference.`,
};

const cy: Said<typeof en> = {
  reported: (reference, date) => `${reference}, adroddwyd ${date}.`,
  others: (count) => `Nifer y bobl eraill a ddywedodd wrthym am hyn: ${String(count)}.`,
  held: 'Yr hyn a ddaeth ohono',
  heldHow: 'Yn eich cyfrif gwelwch y cyfan, ac yno y gallwch ei adnewyddu pan ddaw ei amser.',
  next: 'Nesaf',
  write: 'Ysgrifennu atom neu ychwanegu ffotograff',
  withdraw: 'Tynnu eich cais yn ôl',
  withdrawn: 'Rydych wedi tynnu’r cais hwn yn ôl',
  withdrawnOn: (date) => `Gwnaethoch hynny: ${date}. Nid ydym yn gwneud dim mwy amdano i chi.`,
  by: (date) => `Ein nod yw delio ag ef erbyn ${date}`,
  why: 'Pam y dyddiad hwn',
  stands: (date) =>
    `Mae’r amser yn sefyll yn ei unfan ers ${date}, tra byddwn yn aros. Pan fydd yn mynd yn ei flaen, gwelwch yma erbyn pryd yr ydym yn bwriadu delio ag ef.`,
  whyStill: 'Sut yr ydym yn cyfrif yr amser',
  closed: (date) => `Caewyd hyn gennym: ${date}.`,
  askBy: (date) => `Gallwch ofyn amdano tan ${date}.`,
  happened: 'Beth sydd wedi digwydd',
  still: 'A yw’n broblem o hyd?',
  stillUntil: (date) => `Rhowch wybod i ni, y diwrnod olaf yw ${date}, a byddwn yn ei ailagor.`,
  stillOpen: (date) => `Rhowch wybod i ni, y diwrnod olaf yw ${date}, a byddwn yn edrych arno eto.`,
  closesUnless: {
    still: (date) => `Byddwn yn cau hyn: ${date}, oni bai eich bod yn dweud wrthym ei fod yn broblem o hyd.`,
    answer: (date) => `Byddwn yn cau hyn: ${date}, oni bai eich bod yn ein hateb.`,
  },
  opinion: 'Sut y gwnaethom?',
  opinionHow: 'Un cwestiwn, sy’n cymryd hanner munud.',
  opinionGive: 'Dweud wrthym sut y gwnaethom',
  reopen: 'Mae’n broblem o hyd',
  stillHow: 'Rhowch wybod i ni eto. Dechreuwn gyda’r un lle.',
  again: 'Rhoi gwybod eto',
  help: 'Os oes angen cymorth arnoch',
  helpHow: (telephone, hours) => `Ffoniwch ${telephone}, ${hours}, a rhowch y cyfeirnod.`,
};

export const requestWords: InBoth<Said<typeof en>> = { en, cy };
