import type { InBoth, Said } from '#language';

const en = {
  title: 'Accessibility statement',
  parts: (telephone: string, hours: string, email: string) => [
    {
      paragraphs: [
        'We want as many people as possible to be able to use this site. You should be able to zoom to 400 % without text running off the screen, use all of it with a keyboard or with speech, use it with a screen reader, and use it without JavaScript.',
      ],
    },
    {
      heading: 'How accessible it is',
      paragraphs: [
        'Every page is tested with each change against the Web Content Accessibility Guidelines 2.2, level AA, by program and with a keyboard. Maps are offered with another way: you can describe a place instead of choosing it.',
      ],
    },
    {
      heading: 'If something does not work for you',
      paragraphs: [
        `Call ${telephone}, ${hours}, or write to ${email}. We can take any request by telephone, and send information in large print, easy read, audio or braille.`,
        'If you are not happy with our answer, contact the Equality Advisory and Support Service.',
      ],
    },
  ],
};

const cy: Said<typeof en> = {
  title: 'Datganiad hygyrchedd',
  parts: (telephone, hours, email) => [
    {
      paragraphs: [
        'Rydym am i gynifer o bobl â phosibl allu defnyddio’r wefan hon. Dylech allu chwyddo hyd at 400 % heb i’r testun fynd oddi ar y sgrin, defnyddio’r cyfan â bysellfwrdd neu â’r llais, ei defnyddio gyda darllenydd sgrin, a’i defnyddio heb JavaScript.',
      ],
    },
    {
      heading: 'Pa mor hygyrch ydyw',
      paragraphs: [
        'Profir pob tudalen gyda phob newid yn erbyn Canllawiau Hygyrchedd Cynnwys y We 2.2, lefel AA, gan raglen ac â bysellfwrdd. Cynigir ffordd arall yn lle mapiau: gallwch ddisgrifio lle yn hytrach na’i ddewis.',
      ],
    },
    {
      heading: 'Os nad yw rhywbeth yn gweithio i chi',
      paragraphs: [
        `Ffoniwch ${telephone}, ${hours}, neu ysgrifennwch at ${email}. Gallwn gymryd unrhyw gais dros y ffôn, ac anfon gwybodaeth mewn print bras, fersiwn hawdd ei darllen, sain neu braille.`,
        'Os nad ydych yn fodlon ar ein hateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.',
      ],
    },
  ],
};

export const accessibilityWords: InBoth<Said<typeof en>> = { en, cy };
