import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const listAsksWords: InBoth<OperationWords> = {
  en: {
    summary: 'What is expected of somebody outside',
    about:
      'What cases ask of those for whom this client answers, the first first: what is not answered, and what was taken on and is not finished. What was rejected, was finished, had no answer in time, or belongs to a case that was closed is left out. Ask every few minutes.',
  },
  cy: {
    summary: 'Yr hyn a ddisgwylir gan rywun y tu allan',
    about:
      'Yr hyn y mae achosion yn ei ofyn gan y rhai y mae’r cleient hwn yn ateb drostynt, y cyntaf yn gyntaf: yr hyn nas atebwyd, a’r hyn a dderbyniwyd ac nas gorffennwyd. Hepgorir yr hyn a wrthodwyd, a orffennwyd, na chafodd ateb mewn pryd, neu sy’n perthyn i achos a gaewyd. Holwch bob ychydig funudau.',
  },
};

export const getAskWords: InBoth<OperationWords> = {
  en: {
    summary: 'How an ask stands',
    about: 'One ask of those that this client answers, also when nothing is expected of it any more.',
  },
  cy: {
    summary: 'Sut y mae gofyn yn sefyll',
    about: 'Un gofyn o’r rhai y mae’r cleient hwn yn eu hateb, hefyd pan na ddisgwylir dim ganddo mwyach.',
  },
};

export const answerAskWords: InBoth<OperationWords> = {
  en: {
    summary: 'Answer what is asked',
    about:
      'Whether somebody outside takes on what a case asks of them (`accepted`), will not do it (`rejected`), or has done it (`finished`, which also takes on what nobody had answered). The same again is answered as it stands, and the first reference and note stay; another answer is refused with how it stands. Until `answerBy` an answer is waited for; then the council has taken it back.',
  },
  cy: {
    summary: 'Ateb yr hyn a ofynnir',
    about:
      'A yw rhywun y tu allan yn derbyn yr hyn y mae achos yn ei ofyn ganddynt (`accepted`), yn ei wrthod (`rejected`), neu wedi’i wneud (`finished`, sydd hefyd yn derbyn yr hyn nad oedd neb wedi’i ateb). Atebir yr un peth eto fel y mae’n sefyll, ac mae’r cyfeirnod a’r nodyn cyntaf yn aros; gwrthodir ateb arall gan ddweud sut y mae’n sefyll. Disgwylir am ateb tan `answerBy`; yna mae’r cyngor wedi’i gymryd yn ôl.',
  },
};
