import type { TakeNote } from '../notes.ts';
import { isNothing, noteUnknown } from './read-components.ts';
import { bag, read, shapes, textIn } from './shapes.ts';
import type { FormShape } from './shapes.ts';

const carried = [
  'name',
  'startPage',
  'engine',
  'schema',
  'version',
  'pages',
  'lists',
  'sections',
  'conditions',
  'declaration',
];

/** What a form says beside its questions, and what becomes of it here. No value is repeated: some of them are secret. */
const settings: Readonly<Record<string, readonly [string, string]>> = {
  outputs: ['where the answers are sent', 'left out: queues, connectors and subscribers say it here'],
  output: ['for whom the answers are sent', 'left out: queues, connectors and subscribers say it here'],
  outputEmail: ['the address to which the answers are sent', 'left out: name a queue in service.yaml'],
  fees: ['fees', 'left out: the service asks for no money until “fee” says so'],
  payApiKey: ['a secret key for payments', 'left out, and not read; withdraw it where it was in use'],
  paymentReferenceFormat: ['how references of payments look', 'left out'],
  notifyApiKey: ['a secret key for messages', 'left out, and not read; withdraw it where it was in use'],
  specialPages: [
    'the page that confirms the sending',
    'left out: the words of the first status say what happens next',
  ],
  phaseBanner: ['a banner that says alpha or beta', 'left out: the portal has its own'],
  feedback: ['a link for feedback', 'left out: the portal has its own'],
  footer: ['links at the foot of each page', 'left out: the portal has its own'],
  backLinkText: ['the words of the link back', 'left out: the portal has its own'],
  options: ['settings of the old runner', 'left out'],
  analytics: ['settings for counting visits', 'left out'],
  markAsComplete: ['a question whether the form is complete', 'left out: sending the form says so'],
  skipSummary: ['that the answers are not shown before sending', 'left out: they always are'],
  exitOptions: ['where saving and leaving leads', 'left out: the portal has its own'],
  webhookHmacSharedKey: ['a secret key', 'left out, and not read; withdraw it where it was in use'],
};

export function noteSettings(form: FormShape, note: TakeNote): void {
  const { metadata } = form;
  for (const [key, [was, becomes]] of Object.entries(settings))
    if (!isNothing(form[key])) note(key, was, becomes);
  noteUnknown(form, [...carried, 'metadata', ...Object.keys(settings)], ['', note]);
  noteUnknown(metadata, ['isWelsh', 'translations', 'language'], ['metadata', note]);
  for (const [at, one] of form.sections.entries()) {
    const section = read(shapes.list, one);
    note(
      `sections[${String(at)}]`,
      `the section “${section.title || section.name}”, which groups the answers`,
      'left out: the answers are shown page by page',
    );
  }
}

/** The Welsh texts of a form, under flat keys (`pages.<id>.title`) or nested ones. */
export function welshIn(metadata: Readonly<Record<string, unknown>>): (key: string) => string {
  const welsh = bag.parse(bag.parse(metadata['translations'])['cy']);
  return (key) =>
    textIn(welsh, key) ||
    textIn({ found: key.split('.').reduce<unknown>((at, step) => bag.parse(at)[step], welsh) }, 'found');
}
