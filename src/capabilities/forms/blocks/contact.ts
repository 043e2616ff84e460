import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** Who asks, as far as they want to say. A service may need some of it: `needs: [email]`. */
export const contact: Block = {
  questions: [
    { question: 'name', kind: 'text', optional: true },
    { question: 'email', kind: 'email', optional: true },
    { question: 'telephone', kind: 'telephone', optional: true },
  ],
  more: [
    {
      question: 'preferred-way',
      kind: 'choice',
      options: ['email', 'text-message', 'telephone', 'letter'],
      optional: true,
    },
  ],
  words: {
    en: formWords.parse({
      pages: { contact: { title: 'Your contact details' } },
      questions: {
        name: { ask: 'Full name', missing: 'Enter your full name' },
        email: {
          ask: 'Email address',
          hint: 'To hear what happens. We use it for nothing else.',
          missing: 'Enter your email address',
        },
        telephone: {
          ask: 'Telephone number',
          hint: 'In case we need to ask you something.',
          missing: 'Enter your telephone number',
        },
        'preferred-way': {
          ask: 'How should we contact you?',
          label: 'Preferred way of contact',
          missing: 'Select how we should contact you',
          options: {
            email: 'By email',
            'text-message': 'By text message',
            telephone: 'By telephone',
            letter: 'By letter',
          },
        },
      },
    }),
    cy: formWords.parse({
      pages: { contact: { title: 'Eich manylion cyswllt' } },
      questions: {
        name: { ask: 'Enw llawn', missing: 'Rhowch eich enw llawn' },
        email: {
          ask: 'Cyfeiriad e-bost',
          hint: 'I glywed beth sy’n digwydd. Ni fyddwn yn ei ddefnyddio at unrhyw ddiben arall.',
          missing: 'Rhowch eich cyfeiriad e-bost',
        },
        telephone: {
          ask: 'Rhif ffôn',
          hint: 'Rhag ofn y bydd angen i ni ofyn rhywbeth i chi.',
          missing: 'Rhowch eich rhif ffôn',
        },
        'preferred-way': {
          ask: 'Sut dylem ni gysylltu â chi?',
          label: 'Y ffordd orau i gysylltu',
          missing: 'Dewiswch sut dylem ni gysylltu â chi',
          options: {
            email: 'Drwy e-bost',
            'text-message': 'Drwy neges destun',
            telephone: 'Dros y ffôn',
            letter: 'Drwy lythyr',
          },
        },
      },
    }),
  },
};
