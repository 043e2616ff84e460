import type { InBoth } from '#language';
import type { Prose } from './article.ts';

type Words = { readonly title: string; readonly parts: Prose };

const en: Words = {
  title: 'Privacy',
  parts: [
    ({ council, telephone, email }) => ({
      heading: 'Who is responsible',
      paragraphs: [
        `${council} is the controller of what you tell us here. Write to ${email} or call ${telephone}, also to reach our data protection officer.`,
      ],
    }),
    {
      heading: 'What we use, and why',
      paragraphs: [
        'We use your answers to do what you ask for, which is part of our public task (UK GDPR, article 6(1)(e)). Your name, email address and telephone number are optional for most reports. If you give them, we use them to tell you what happens with this request, and for nothing else.',
        'A report without a name stays without one: we keep nothing with it that would tell us who you are.',
        'We make each photograph anew that you send: what your camera wrote into it is gone. Where it was taken is offered to you as the place, and then forgotten. Nobody opens a file before it has been checked for viruses.',
        'We write down who did what with a request and who looked at it, and we keep this site safe from misuse. Both are our duty (article 6(1)(c) with articles 5(2) and 32).',
        'If you write to us about your health or the like, we use it for your request alone (article 9(2)(g)).',
      ],
    },
    {
      heading: 'If you do not tell us',
      paragraphs: [
        'You need not tell us anything. Without what a form must have, we may not be able to do what you ask. Without an email address or telephone number we cannot tell you what came of it.',
      ],
    },
    {
      heading: 'Who sees it',
      paragraphs: [
        'Officers who work on your request. Each time that one of them opens it, this is written down and cannot be changed. If somebody else does the work for us, they get what they need for it.',
        'This site loads nothing from any other company’s computers, and sells and advertises nothing.',
      ],
    },
    {
      heading: 'How long we keep it',
      paragraphs: ['Each thing has its own time:'],
      list: [
        'a form that you did not send: four weeks after you last touched it, or until you discard it',
        'a sign-in code: ten minutes, and it is forgotten a day later',
        'a request: its outcome sets a date, mostly one to three years after it is closed, from which it is due to be destroyed: two officers look through what is due, and then it is gone',
        'your account: until you ask us to close it',
        'who did what and who looked: longer, so that it can be proved; what was said can be erased from it',
      ],
    },
    {
      heading: 'No decisions by computer alone',
      paragraphs: ['A program reckons dates and finds reports that are alike. People decide.'],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may ask us for a copy of what we hold about you, to put it right, to erase it, to stop using it, and who looked at it. It costs nothing, and we answer within one month.',
        'If you are not happy with how we use what you told us, complain to us first: we say within 30 days that we have your complaint, and then tell you what came of it. You may also complain to the Information Commissioner’s Office at any time: ico.org.uk, 0303 123 1113.',
      ],
    },
  ],
};

const cy: Words = {
  title: 'Preifatrwydd',
  parts: [
    ({ council, telephone, email }) => ({
      heading: 'Pwy sy’n gyfrifol',
      paragraphs: [
        `${council} yw rheolydd yr hyn a ddywedwch wrthym yma. Ysgrifennwch at ${email} neu ffoniwch ${telephone}, hefyd i gysylltu â’n swyddog diogelu data.`,
      ],
    }),
    {
      heading: 'Beth rydym yn ei ddefnyddio, a pham',
      paragraphs: [
        'Rydym yn defnyddio eich atebion i wneud yr hyn a ofynnwch, sy’n rhan o’n tasg gyhoeddus (GDPR y DU, erthygl 6(1)(e)). Mae eich enw, eich cyfeiriad e-bost a’ch rhif ffôn yn ddewisol ar gyfer y rhan fwyaf o adroddiadau. Os byddwch yn eu rhoi, rydym yn eu defnyddio i ddweud wrthych beth sy’n digwydd gyda’r cais hwn, ac i ddim byd arall.',
        'Mae adroddiad heb enw yn aros heb enw: nid ydym yn cadw dim gydag ef a fyddai’n dweud wrthym pwy ydych.',
        'Rydym yn gwneud o’r newydd bob ffotograff a anfonwch: mae’r hyn a ysgrifennodd eich camera ynddo wedi mynd. Cynigir i chi ble y’i tynnwyd fel y lle, ac yna anghofir hynny. Nid oes neb yn agor ffeil cyn iddi gael ei gwirio am feirysau.',
        'Rydym yn cofnodi pwy a wnaeth beth gyda chais a phwy a edrychodd arno, ac yn cadw’r wefan hon yn ddiogel rhag camddefnydd. Mae’r ddau yn ddyletswydd arnom (erthygl 6(1)(c) gydag erthyglau 5(2) a 32).',
        'Os byddwch yn ysgrifennu atom am eich iechyd neu bethau tebyg, rydym yn defnyddio hynny ar gyfer eich cais yn unig (erthygl 9(2)(g)).',
      ],
    },
    {
      heading: 'Os na ddywedwch wrthym',
      paragraphs: [
        'Nid oes rhaid i chi ddweud dim wrthym. Heb yr hyn y mae’n rhaid i ffurflen ei gael, efallai na allwn wneud yr hyn a ofynnwch. Heb gyfeiriad e-bost na rhif ffôn ni allwn ddweud wrthych beth a ddaeth ohono.',
      ],
    },
    {
      heading: 'Pwy sy’n ei weld',
      paragraphs: [
        'Swyddogion sy’n gweithio ar eich cais. Bob tro y bydd un ohonynt yn ei agor, caiff hynny ei gofnodi ac ni ellir ei newid. Os bydd rhywun arall yn gwneud y gwaith drosom, caiff yr hyn sydd ei angen arno.',
        'Nid yw’r wefan hon yn llwytho dim o gyfrifiaduron unrhyw gwmni arall, ac nid yw’n gwerthu nac yn hysbysebu dim.',
      ],
    },
    {
      heading: 'Am ba hyd rydym yn ei gadw',
      paragraphs: ['Mae gan bob peth ei amser ei hun:'],
      list: [
        'ffurflen nas anfonwyd gennych: pedair wythnos ar ôl i chi ei thrin ddiwethaf, neu nes i chi ei dileu',
        'cod mewngofnodi: deg munud, ac fe’i hanghofir ddiwrnod yn ddiweddarach',
        'cais: mae ei ganlyniad yn pennu dyddiad, o un i dair blynedd ar ôl ei gau gan amlaf, y mae i’w ddinistrio o hynny ymlaen: mae dau swyddog yn edrych drwy’r hyn sydd i’w ddinistrio, ac yna mae wedi mynd',
        'eich cyfrif: nes i chi ofyn i ni ei gau',
        'pwy a wnaeth beth a phwy a edrychodd: yn hwy, fel y gellir ei brofi; gellir dileu’r hyn a ddywedwyd ohono',
      ],
    },
    {
      heading: 'Dim penderfyniadau gan gyfrifiadur yn unig',
      paragraphs: [
        'Mae rhaglen yn cyfrif dyddiadau ac yn dod o hyd i adroddiadau tebyg. Pobl sy’n penderfynu.',
      ],
    },
    {
      heading: 'Eich hawliau',
      paragraphs: [
        'Cewch ofyn i ni am gopi o’r hyn sydd gennym amdanoch, am ei gywiro, am ei ddileu, am roi’r gorau i’w ddefnyddio, a phwy a edrychodd arno. Nid yw’n costio dim, ac rydym yn ateb o fewn mis.',
        'Os nad ydych yn fodlon ar y ffordd rydym yn defnyddio’r hyn a ddywedasoch wrthym, cwynwch wrthym ni yn gyntaf: rydym yn dweud o fewn 30 diwrnod bod eich cwyn gennym, ac wedyn yn dweud wrthych beth a ddaeth ohoni. Cewch hefyd gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth unrhyw bryd: ico.org.uk, 0303 123 1113.',
      ],
    },
  ],
};

export const privacyWords: InBoth<Words> = { en, cy };
