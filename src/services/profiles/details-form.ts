import { assembleForm, formDefinition, formWords } from '#capabilities/forms';
import type { Form } from '#capabilities/forms';
import type { ProfileField } from '#capabilities/profiles';

/** What an account says of its holder is asked as services ask it: each page is called by its field. */
export const detailsForm: Form = assembleForm({
  service: 'details',
  version: 0,
  definition: formDefinition.parse({
    pages: [
      { page: 'name', block: 'name' },
      { page: 'telephone', block: 'contact', asks: ['telephone'], needs: ['telephone'] },
      { page: 'address', block: 'address' },
      { page: 'date-of-birth', block: 'date-of-birth' },
      { page: 'preferred-way', block: 'contact', asks: ['preferred-way'], needs: ['preferred-way'] },
      { page: 'language', questions: [{ question: 'language', kind: 'choice', options: ['en', 'cy'] }] },
    ],
  }),
  words: {
    en: formWords.parse({
      pages: {},
      questions: {
        telephone: {
          ask: 'What is your telephone number?',
          label: 'Telephone number',
          missing: 'Enter your telephone number',
        },
        language: {
          ask: 'In which language should we write to you?',
          label: 'Language',
          missing: 'Select in which language we should write to you',
          options: { en: 'English', cy: 'Welsh' },
        },
      },
    }),
    cy: formWords.parse({
      pages: {},
      questions: {
        telephone: { ask: 'Beth yw eich rhif ffôn?', label: 'Rhif ffôn', missing: 'Rhowch eich rhif ffôn' },
        language: {
          ask: 'Ym mha iaith dylem ni ysgrifennu atoch?',
          label: 'Iaith',
          missing: 'Dewiswch ym mha iaith dylem ni ysgrifennu atoch',
          options: { en: 'Saesneg', cy: 'Cymraeg' },
        },
      },
    }),
  },
});

/** The question that asks for a field. */
export const questionOfField: Readonly<Record<ProfileField, string>> = {
  name: 'full-name',
  telephone: 'telephone',
  address: 'home-address',
  'date-of-birth': 'date-of-birth',
  'preferred-way': 'preferred-way',
  language: 'language',
};
