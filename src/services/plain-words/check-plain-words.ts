import { tongues } from '#language';
import type { Tongue } from '#language';
import { fieldsIn } from '../definition/message-fields.ts';
import type { Pack } from '../packs/pack.ts';
import { mostWords, readingAge, sentencesOf, wordsOf } from './reading-age.ts';
import { saidIn } from './said-in.ts';

/** What is remarkable about the words of a service: nothing here keeps it from being published. */
export type PlainWords = {
  readonly service: string;
  /** By page of the form, in its order; for what is too short to tell, nothing. */
  readonly pages: readonly { readonly page: string; readonly readingAge: number | undefined }[];
  /** By message, what an email and a text message say together. */
  readonly messages: readonly { readonly message: string; readonly readingAge: number | undefined }[];
  readonly remarks: readonly WordsRemark[];
};

export type WordsRemark = {
  readonly file: `words.${Tongue}.yaml`;
  readonly path: string;
  readonly remark: string;
};

type Words = Pick<Pack, 'service' | 'form' | 'words'>;

/** How easily a service is read: the reading age of each page and message, long sentences, and what only one of two languages fills in. */
export function checkPlainWords(pack: Words): PlainWords {
  return {
    service: pack.service,
    pages: agesOf(pack),
    messages: messageAges(pack),
    remarks: [...longSentences(pack), ...unequal(pack)],
  };
}

function agesOf({ form, words }: Words): PlainWords['pages'] {
  return form.pages.map(({ page, questions }) => {
    const asked = questions.map(({ question }) => words.en.questions[question]);
    const said = saidIn([words.en.pages[page], ...asked]).filter(({ path }) => !path.endsWith('missing'));
    return { page, readingAge: readingAge(said.map(({ text }) => text).join('\n')) };
  });
}

/** Fields stand for what is short and plain, or has been read where it is written. */
function messageAges({ words }: Words): PlainWords['messages'] {
  return Object.entries(words.en.messages).map(([message, { body, text = '', letter = '' }]) => {
    const said = [body, text, letter].join('\n').replaceAll(/\{[^{}]*\}/g, '');
    return { message, readingAge: readingAge(said) };
  });
}

function longSentences({ words }: Words): readonly WordsRemark[] {
  return tongues.flatMap((tongue) =>
    saidIn(words[tongue]).flatMap(({ path, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const length = wordsOf(sentence).length;
        const remark = `${String(length)} words in one sentence; make it ${String(mostWords)} at most: “${sentence}”`;
        return length > mostWords ? [{ file: `words.${tongue}.yaml` as const, path, remark }] : [];
      }),
    ),
  );
}

/** What the English fills in or links to, the Welsh does too, and the other way round. */
function unequal({ words }: Words): readonly WordsRemark[] {
  const welsh = new Map(saidIn(words.cy).map(({ path, text }) => [path, text]));
  return saidIn(words.en).flatMap(({ path, text }) => {
    const other = welsh.get(path);
    if (other === undefined) return [];
    const [here, there] = [marksIn(text), marksIn(other)];
    const missing = here.filter((mark) => !there.includes(mark));
    const strange = there.filter((mark) => !here.includes(mark));
    const remarks = [
      ...missing.map((mark) => `say ${mark} here too: the English does`),
      ...strange.map((mark) => `take ${mark} out, or say it in English too`),
    ];
    return remarks.map((remark) => ({ file: 'words.cy.yaml' as const, path, remark }));
  });
}

/** Fields in braces, and addresses of links. */
function marksIn(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, to = '']) => to);
  return [...fieldsIn(text).map((field) => `{${field}}`), ...links];
}
