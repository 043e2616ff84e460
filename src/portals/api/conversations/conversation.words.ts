import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

/** What each operation of a conversation is for. */
export const conversationWords = {
  start: {
    en: {
      summary: 'Start a conversation',
      about:
        'Begins to ask a service’s form one question at a time, for a chat or whoever asks in words. The answers are kept as on the page, for four weeks after somebody last went on; what is asked next stands in `asked`, and what is to be said before it in `says`.',
    },
    cy: {
      summary: 'Dechrau sgwrs',
      about:
        'Dechrau gofyn ffurflen gwasanaeth fesul cwestiwn, ar gyfer sgwrs neu bwy bynnag sy’n gofyn mewn geiriau. Cedwir yr atebion fel ar y dudalen, am bedair wythnos ar ôl i rywun fynd ymlaen ddiwethaf; saif yr hyn a ofynnir nesaf yn `asked`, a’r hyn sydd i’w ddweud o’i flaen yn `says`.',
    },
  },
  get: {
    en: {
      summary: 'Get how a conversation stands',
      about:
        'What is asked next or, with `question`, one of its questions again, as it was answered: any that was answered may be, and the one before is named in `before`.',
    },
    cy: {
      summary: 'Cael sut y saif sgwrs',
      about:
        'Yr hyn a ofynnir nesaf neu, gyda `question`, un o’i chwestiynau eto, fel yr atebwyd ef: gellir gofyn eto unrhyw un a atebwyd, ac enwir yr un o’r blaen yn `before`.',
    },
  },
  answer: {
    en: {
      summary: 'Answer a question',
      about:
        'Takes the answer to the question asked, or to an earlier one again, and says what is asked next. In words (`text`) it takes what the page would take: the words or the code of an option, a date by day, month and year, `yes`; it guesses nothing, and says what is wrong as the page does. A postcode or a street is looked for, and what is found is listed under `options`, to be chosen by its code; so is what a source outside offers. `value` null leaves an optional question empty, and removes one of a list.',
    },
    cy: {
      summary: 'Ateb cwestiwn',
      about:
        'Cymryd yr ateb i’r cwestiwn a ofynnwyd, neu i un cynharach eto, a dweud beth a ofynnir nesaf. Mewn geiriau (`text`) mae’n cymryd yr hyn y byddai’r dudalen yn ei gymryd: geiriau neu god opsiwn, dyddiad fesul diwrnod, mis a blwyddyn, `ie`; nid yw’n dyfalu dim, ac mae’n dweud yr hyn sydd o’i le fel y mae’r dudalen. Chwilir am god post neu stryd, a rhestrir yr hyn a geir o dan `options`, i’w ddewis yn ôl ei god; felly hefyd yr hyn y mae ffynhonnell allanol yn ei gynnig. Mae `value` null yn gadael cwestiwn dewisol yn wag, ac yn tynnu un o restr.',
    },
  },
  summary: {
    en: {
      summary: 'Get the answers to be checked',
      about:
        'Everything that was answered on the road taken, in words, with what it costs and what may be known already. Who looked is recorded.',
    },
    cy: {
      summary: 'Cael yr atebion i’w gwirio',
      about:
        'Popeth a atebwyd ar y ffordd a gymerwyd, mewn geiriau, gyda’r hyn y mae’n ei gostio a’r hyn a all fod yn hysbys eisoes. Cofnodir pwy a edrychodd.',
    },
  },
  submit: {
    en: {
      summary: 'Send what was answered',
      about:
        'Sends a conversation in which nothing more is asked. What may be known already is listed under `similar` first, as long as `join` says neither which it is nor, with null, that it is another.',
    },
    cy: {
      summary: 'Anfon yr hyn a atebwyd',
      about:
        'Anfon sgwrs lle na ofynnir dim mwy. Rhestrir yr hyn a all fod yn hysbys eisoes o dan `similar` yn gyntaf, cyhyd nad yw `join` yn dweud pa un ydyw na, gyda null, mai un arall ydyw.',
    },
  },
  language: {
    en: {
      summary: 'Go on in the other language',
      about:
        'Every answer stays. What is asked next comes in that language, and so does what they are told later.',
    },
    cy: {
      summary: 'Mynd ymlaen yn yr iaith arall',
      about:
        'Mae pob ateb yn aros. Daw’r hyn a ofynnir nesaf yn yr iaith honno, a’r hyn a ddywedir wrthynt yn ddiweddarach hefyd.',
    },
  },
  discard: {
    en: {
      summary: 'Discard a conversation',
      about:
        'Throws away what was answered, and the files that were sent for it: whoever answered has changed their mind. Nothing is sent with it, not even an `Idempotency-Key`, and the same again is answered alike. One that was sent, or that whoever answered took over, is not discarded.',
    },
    cy: {
      summary: 'Gwaredu sgwrs',
      about:
        'Taflu’r hyn a atebwyd, a’r ffeiliau a anfonwyd ar ei gyfer: mae’r sawl a oedd yn ateb wedi newid ei feddwl. Ni anfonir dim gydag ef, dim hyd yn oed `Idempotency-Key`, ac atebir yr un peth eto yn yr un modd. Ni waredir un a anfonwyd, nac un a gymerwyd drosodd gan y sawl a oedd yn ateb.',
    },
  },
  link: {
    en: {
      summary: 'Hand a conversation over',
      about:
        'A link by which whoever answers goes on by themselves on the council’s pages, once, with all that they have answered: to be shown to them or, with `email`, sent to them. When they have opened it the conversation is theirs.',
    },
    cy: {
      summary: 'Trosglwyddo sgwrs',
      about:
        'Dolen lle mae’r sawl sy’n ateb yn mynd ymlaen ar ei ben ei hun ar dudalennau’r cyngor, unwaith, gyda’r cyfan a atebodd: i’w dangos iddynt neu, gydag `email`, ei hanfon atynt. Ar ôl iddynt ei hagor, eu sgwrs hwy ydyw.',
    },
  },
} as const satisfies Readonly<Record<string, InBoth<OperationWords>>>;
