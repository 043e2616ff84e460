import { refusalWords } from '#platform/errors';

export const keysErrors = refusalWords({
  'keys.missing': {
    status: 500,
    en: ({ path }) =>
      `There is no key file at ${String(path)}. Put the installation's key file there; for a new installation, bin/moothall keys make ${String(path)} makes one.`,
    cy: ({ path }) =>
      `Nid oes ffeil allweddi yn ${String(path)}. Rhowch ffeil allweddi'r gosodiad yno; ar gyfer gosodiad newydd, mae bin/moothall keys make ${String(path)} yn creu un.`,
  },
  'keys.unreadable': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} is not one of ours, or is damaged. Restore it from its own backup.`,
    cy: ({ path }) =>
      `Nid un o'n rhai ni yw'r ffeil allweddi ${String(path)}, neu mae wedi'i difrodi. Adferwch hi o'i chopi wrth gefn ei hun.`,
  },
  'keys.empty': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} is empty. Restore it from its own backup; only for a new installation, remove it and make one with bin/moothall keys make ${String(path)}.`,
    cy: ({ path }) =>
      `Mae'r ffeil allweddi ${String(path)} yn wag. Adferwch hi o'i chopi wrth gefn ei hun; ar gyfer gosodiad newydd yn unig, tynnwch hi a chrëwch un gyda bin/moothall keys make ${String(path)}.`,
  },
  'keys.no-access': {
    status: 500,
    en: ({ path }) =>
      `This user may not read the key file ${String(path)}. Give it to the user that Moothall runs as, with mode 0600.`,
    cy: ({ path }) =>
      `Ni chaiff y defnyddiwr hwn ddarllen y ffeil allweddi ${String(path)}. Rhowch hi i'r defnyddiwr y mae Moothall yn rhedeg fel ef, gyda modd 0600.`,
  },
  'keys.open-to-others': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} can be read or changed by others than its owner. Close it with: chmod 600 ${String(path)}. If somebody may have read it, rotate the keys as docs/guides/operating.md shows.`,
    cy: ({ path }) =>
      `Gall eraill heblaw ei pherchennog ddarllen neu newid y ffeil allweddi ${String(path)}. Caewch hi gyda: chmod 600 ${String(path)}. Os gallai rhywun fod wedi'i darllen, cylchdrowch yr allweddi fel y dengys docs/guides/operating.md.`,
  },
  'keys.of-another-user': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} belongs to another user, who could replace it. Give it to root or to the user that Moothall runs as.`,
    cy: ({ path }) =>
      `Defnyddiwr arall biau'r ffeil allweddi ${String(path)}, a gallai ei disodli. Rhowch hi i root neu i'r defnyddiwr y mae Moothall yn rhedeg fel ef.`,
  },
  'keys.of-another-installation': {
    status: 500,
    en: () =>
      "The key file is not this installation's: the database was used with other keys. With these nobody could sign in or follow a link that was sent. Name the right file in MOOTHALL_KEYS_FILE, or restore it from its own backup.",
    cy: () =>
      "Nid ffeil allweddi'r gosodiad hwn yw hon: defnyddiwyd y gronfa ddata gydag allweddi eraill. Gyda'r rhain ni allai neb fewngofnodi na dilyn dolen a anfonwyd. Enwch y ffeil gywir yn MOOTHALL_KEYS_FILE, neu adferwch hi o'i chopi wrth gefn ei hun.",
  },
  'keys.too-old': {
    status: 500,
    en: ({ versions }) =>
      `The key file is an old copy: the keys that came later are missing (${String(versions)}). Restore its newest copy.`,
    cy: ({ versions }) =>
      `Hen gopi yw'r ffeil allweddi: mae'r allweddi a ddaeth wedyn ar goll (${String(versions)}). Adferwch ei chopi diweddaraf.`,
  },
  'keys.replaced': {
    status: 500,
    en: ({ path }) =>
      `The key file ${String(path)} was replaced by another installation's. This process goes on with the keys that it has; put the right file back before it starts again.`,
    cy: ({ path }) =>
      `Disodlwyd y ffeil allweddi ${String(path)} gan un gosodiad arall. Mae'r broses hon yn mynd ymlaen â'r allweddi sydd ganddi; rhowch y ffeil gywir yn ôl cyn iddi ddechrau eto.`,
  },
  'keys.rotating': {
    status: 500,
    en: ({ version, from }) =>
      `Version ${String(version)} of the keys takes over at ${String(from)}. Wait until then before you rotate again.`,
    cy: ({ version, from }) =>
      `Mae fersiwn ${String(version)} yr allweddi yn cymryd drosodd am ${String(from)}. Arhoswch tan hynny cyn cylchdroi eto.`,
  },
  'keys.no-such-version': {
    status: 500,
    en: ({ path, version }) => `There is no version ${String(version)} in the key file ${String(path)}.`,
    cy: ({ path, version }) => `Nid oes fersiwn ${String(version)} yn y ffeil allweddi ${String(path)}.`,
  },
  'keys.in-use': {
    status: 500,
    en: ({ version }) =>
      `Version ${String(version)} of the keys is in use, or is about to be. Rotate first: bin/moothall keys rotate FILE`,
    cy: ({ version }) =>
      `Mae fersiwn ${String(version)} yr allweddi mewn defnydd, neu ar fin bod. Cylchdrowch yn gyntaf: bin/moothall keys rotate FILE`,
  },
  'keys.sessions-live': {
    status: 500,
    en: ({ version, until }) =>
      `Sessions and forms of version ${String(version)} of the keys may live until ${String(until)}. Retire it after that.`,
    cy: ({ version, until }) =>
      `Gall sesiynau a ffurflenni fersiwn ${String(version)} yr allweddi fyw tan ${String(until)}. Ymddeolwch hi ar ôl hynny.`,
  },
  'keys.links-live': {
    status: 500,
    en: ({ version, since }) =>
      `Emails that were sent before ${String(since)} have links under version ${String(version)} of the keys, and those would open no more. Keep it; or, if nobody needs them any longer, add --break-links.`,
    cy: ({ version, since }) =>
      `Mae gan negeseuon e-bost a anfonwyd cyn ${String(since)} ddolenni dan fersiwn ${String(version)} yr allweddi, ac ni fyddai'r rheini'n agor mwyach. Cadwch hi; neu, os nad oes ar neb eu hangen bellach, ychwanegwch --break-links.`,
  },
});
