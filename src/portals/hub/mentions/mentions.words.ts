import type { InBoth, Said } from '#language';

const en = {
  title: 'Mentions',
  about: 'Notes in which a colleague mentions you. What you have opened is read.',
  empty: 'Nobody has mentioned you.',
  atEnd: 'There is nothing before that.',
  earlier: 'Earlier',
  isNew: 'New',
  mention: 'Mention colleagues',
  mentionHint: 'They find the note under Mentions. In the note itself @first.last does the same.',
  whom: 'Whom?',
  nobody: 'No colleague may see this case.',
};
const cy: Said<typeof en> = {
  title: 'Crybwylliadau',
  about: 'Nodiadau lle mae cydweithiwr yn eich crybwyll. Mae’r hyn a agorwyd gennych wedi’i ddarllen.',
  empty: 'Nid oes neb wedi eich crybwyll.',
  atEnd: 'Nid oes dim cyn hynny.',
  earlier: 'Cynharach',
  isNew: 'Newydd',
  mention: 'Crybwyll cydweithwyr',
  mentionHint:
    'Byddant yn gweld y nodyn dan Crybwylliadau. Yn y nodyn ei hun mae @enw.cyfenw yn gwneud yr un peth.',
  whom: 'Pwy?',
  nobody: 'Ni chaiff yr un cydweithiwr weld yr achos hwn.',
};

export const mentionsWords: InBoth<Said<typeof en>> = { en, cy };
