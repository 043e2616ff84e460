import type { InBoth } from '#language';
import type { Prose } from './article.ts';

type Words = { readonly title: string; readonly parts: Prose };

const en: Words = {
  title: 'Accessibility statement',
  parts: [
    ({ council }) => ({
      paragraphs: [
        `This website is run by ${council}. We want as many people as possible to be able to use it. You should be able to:`,
      ],
      list: [
        'zoom in to 400% without text running off the screen',
        'get from the start of a request to its end with a keyboard alone',
        'do the same with speech recognition software',
        'listen to the website with a screen reader',
        'use all of it without JavaScript',
      ],
    }),
    {
      heading: 'How accessible this website is',
      paragraphs: ['Some things have not been shown yet:'],
      list: [
        'it has not been tested by disabled people who use assistive technology every day',
        'no independent audit of it has been made',
      ],
    },
    ({ telephone, hours, email }) => ({
      heading: 'If something does not work for you',
      paragraphs: [
        `Call ${telephone}, ${hours}, or write to ${email}. We can take any request by telephone, and send information in large print, easy read, audio or braille.`,
      ],
    }),
    {
      heading: 'If you are not happy with our answer',
      paragraphs: [
        'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we respond, contact the Equality Advisory and Support Service: equalityadvisoryservice.com.',
      ],
    },
    ({ council }) => ({
      heading: 'Technical information',
      paragraphs: [
        `${council} is committed to making this website accessible, in accordance with those regulations.`,
        'It is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because it has not been audited. We know of nothing on it that fails them.',
        'The regulations leave online maps out where what is essential is given in another way. Wherever you can choose a place on a map, you can choose an address or describe the place instead.',
      ],
    }),
    {
      heading: 'How we prepared this statement',
      paragraphs: [
        'It was prepared on 22 November 2026. With each change, a program tests the pages against the guidelines in a browser, at the width of a telephone and of a desk, with scripts and without. A program can find about a third of all barriers.',
      ],
    },
  ],
};

const cy: Words = {
  title: 'Datganiad hygyrchedd',
  parts: [
    ({ council }) => ({
      paragraphs: [
        `Rhedir y wefan hon gan ${council}. Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Dylech allu:`,
      ],
      list: [
        'chwyddo hyd at 400% heb i’r testun fynd oddi ar y sgrin',
        'mynd o ddechrau cais i’w ddiwedd â bysellfwrdd yn unig',
        'gwneud yr un peth â meddalwedd adnabod llais',
        'gwrando ar y wefan gyda darllenydd sgrin',
        'defnyddio’r cyfan heb JavaScript',
      ],
    }),
    {
      heading: 'Pa mor hygyrch yw’r wefan hon',
      paragraphs: ['Mae rhai pethau heb eu dangos eto:'],
      list: [
        'nid yw wedi’i phrofi gan bobl anabl sy’n defnyddio technoleg gynorthwyol bob dydd',
        'nid oes archwiliad annibynnol ohoni wedi’i wneud',
      ],
    },
    ({ telephone, hours, email }) => ({
      heading: 'Os nad yw rhywbeth yn gweithio i chi',
      paragraphs: [
        `Ffoniwch ${telephone}, ${hours}, neu ysgrifennwch at ${email}. Gallwn gymryd unrhyw gais dros y ffôn, ac anfon gwybodaeth mewn print bras, fersiwn hawdd ei darllen, sain neu braille.`,
      ],
    }),
    {
      heading: 'Os nad ydych yn fodlon ar ein hateb',
      paragraphs: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar ein hymateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb: equalityadvisoryservice.com.',
      ],
    },
    ({ council }) => ({
      heading: 'Gwybodaeth dechnegol',
      paragraphs: [
        `Mae ${council} wedi ymrwymo i wneud y wefan hon yn hygyrch, yn unol â’r rheoliadau hynny.`,
        'Mae’n cydymffurfio’n rhannol â fersiwn 2.2 o Ganllawiau Hygyrchedd Cynnwys y We, lefel AA, am nad yw wedi’i harchwilio. Ni wyddom am ddim arni sy’n methu â’u bodloni.',
        'Mae’r rheoliadau’n hepgor mapiau ar-lein lle y rhoddir yr hyn sy’n hanfodol mewn ffordd arall. Ble bynnag y gallwch ddewis lle ar fap, gallwch ddewis cyfeiriad neu ddisgrifio’r lle yn lle hynny.',
      ],
    }),
    {
      heading: 'Sut y paratowyd y datganiad hwn',
      paragraphs: [
        'Fe’i paratowyd ar 22 Tachwedd 2026. Gyda phob newid, mae rhaglen yn profi’r tudalennau yn erbyn y canllawiau mewn porwr, ar led ffôn ac ar led desg, gyda sgriptiau a hebddynt. Gall rhaglen ddod o hyd i ryw draean o’r holl rwystrau.',
      ],
    },
  ],
};

export const accessibilityWords: InBoth<Words> = { en, cy };
