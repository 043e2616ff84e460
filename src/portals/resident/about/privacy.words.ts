import type { InBoth, Said } from '#language';

const en = {
  title: 'Privacy',
  parts: (council: string) => [
    {
      heading: 'Who is responsible',
      paragraphs: [`${council} is the controller of what you tell us here.`],
    },
    {
      heading: 'What we keep, and why',
      paragraphs: [
        'We keep your answers to do what you ask for, which is part of our public task. Your name, email address and telephone number are optional for most reports. If you give them, we use them to tell you what happens with this request, and for nothing else.',
        'A report without a name stays without one: we keep nothing with it that would tell us who you are.',
      ],
    },
    {
      heading: 'How long',
      paragraphs: [
        'Each outcome of a request has its own time, mostly one to three years after it is closed. Then it is destroyed.',
      ],
    },
    {
      heading: 'Who sees it',
      paragraphs: [
        'Officers who work on your request. Each time that one of them opens it, this is written down and cannot be changed.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may ask for a copy of what we hold about you, and have it put right. Contact us. You may also complain to the Information Commissioner’s Office.',
      ],
    },
  ],
};

const cy: Said<typeof en> = {
  title: 'Preifatrwydd',
  parts: (council) => [
    {
      heading: 'Pwy sy’n gyfrifol',
      paragraphs: [`${council} yw rheolydd yr hyn a ddywedwch wrthym yma.`],
    },
    {
      heading: 'Beth rydym yn ei gadw, a pham',
      paragraphs: [
        'Rydym yn cadw eich atebion er mwyn gwneud yr hyn a ofynnwch, sy’n rhan o’n tasg gyhoeddus. Mae eich enw, eich cyfeiriad e-bost a’ch rhif ffôn yn ddewisol ar gyfer y rhan fwyaf o adroddiadau. Os byddwch yn eu rhoi, rydym yn eu defnyddio i ddweud wrthych beth sy’n digwydd gyda’r cais hwn, ac i ddim byd arall.',
        'Mae adroddiad heb enw yn aros heb enw: nid ydym yn cadw dim gydag ef a fyddai’n dweud wrthym pwy ydych.',
      ],
    },
    {
      heading: 'Am ba hyd',
      paragraphs: [
        'Mae gan bob canlyniad i gais ei amser ei hun, o un i dair blynedd ar ôl ei gau gan amlaf. Wedyn caiff ei ddinistrio.',
      ],
    },
    {
      heading: 'Pwy sy’n ei weld',
      paragraphs: [
        'Swyddogion sy’n gweithio ar eich cais. Bob tro y bydd un ohonynt yn ei agor, caiff hynny ei gofnodi ac ni ellir ei newid.',
      ],
    },
    {
      heading: 'Eich hawliau',
      paragraphs: [
        'Cewch ofyn am gopi o’r hyn sydd gennym amdanoch, a chael ei gywiro. Cysylltwch â ni. Cewch hefyd gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth.',
      ],
    },
  ],
};

export const privacyWords: InBoth<Said<typeof en>> = { en, cy };
