import { refusalWords } from '#platform/errors';

/** What `council add` and `officer …` refuse. */
export const councilErrors = refusalWords({
  'council.needs-name': {
    status: 500,
    en: ({ usage }) => `Say which council: its name, as its folder is called, is missing.\n${String(usage)}`,
    cy: ({ usage }) => `Dywedwch pa gyngor: mae ei enw, fel y gelwir ei ffolder, ar goll.\n${String(usage)}`,
  },
  'council.no-name': {
    status: 500,
    en: ({ given }) =>
      `${String(given)} cannot be the name of a council's folder. Use small letters, numbers and hyphens, such as north-moor.`,
    cy: ({ given }) =>
      `Ni all ${String(given)} fod yn enw ffolder cyngor. Defnyddiwch lythrennau bach, rhifau a chysylltnodau, megis north-moor.`,
  },
  'council.needs-answers': {
    status: 500,
    en: ({ missing }) =>
      `These are missing: ${String(missing)}. Give each a value, or run this at a keyboard.`,
    cy: ({ missing }) =>
      `Mae'r rhain ar goll: ${String(missing)}. Rhowch werth i bob un, neu rhedwch hyn wrth fysellfwrdd.`,
  },
  'council.needs-groups': {
    status: 500,
    en: ({ teams }) =>
      `The services that you chose are worked by teams without a group. Add to --groups: ${String(teams)} with the object id of each team's security group.`,
    cy: ({ teams }) =>
      `Timau heb grŵp sy'n gweithio'r gwasanaethau a ddewisoch. Ychwanegwch at --groups: ${String(teams)} gydag id gwrthrych grŵp diogelwch pob tîm.`,
  },
  'council.exists': {
    status: 500,
    en: ({ council }) =>
      `There is a council called ${String(council)}, and nothing was changed. Change its folder, or give the new one another name.`,
    cy: ({ council }) =>
      `Mae yna gyngor o'r enw ${String(council)}, ac ni newidiwyd dim. Newidiwch ei ffolder, neu rhowch enw arall i'r un newydd.`,
  },
  'council.host-taken': {
    status: 500,
    en: ({ host, council }) =>
      `${String(host)} is where ${String(council)} stands. Give the new council a host of its own: browsers keep people signed in by host.`,
    cy: ({ host, council }) =>
      `Yn ${String(host)} y saif ${String(council)}. Rhowch westeiwr ei hun i'r cyngor newydd: fesul gwesteiwr y mae porwyr yn cadw pobl wedi'u mewngofnodi.`,
  },
  'council.answers-unfit': {
    status: 500,
    en: ({ problems }) => `No council was added, since these answers will not do:\n${String(problems)}`,
    cy: ({ problems }) => `Ni ychwanegwyd cyngor, gan na wnaiff yr atebion hyn y tro:\n${String(problems)}`,
  },
  'council.not-here': {
    status: 500,
    en: ({ council, councils }) =>
      `There is no council called ${String(council)} here. There is: ${String(councils)}.`,
    cy: ({ council, councils }) =>
      `Nid oes cyngor o'r enw ${String(council)} yma. Mae yna: ${String(councils)}.`,
  },
  'officer.no-address': {
    status: 500,
    en: ({ given, usage }) => `“${String(given)}” is not an email address.\n${String(usage)}`,
    cy: ({ given, usage }) => `Nid cyfeiriad e-bost yw “${String(given)}”.\n${String(usage)}`,
  },
  'officer.needs-reason': {
    status: 500,
    en: ({ usage }) =>
      `Say for whom, with --officer, and why, with --reason: it stays in the ledger.\n${String(usage)}`,
    cy: ({ usage }) =>
      `Dywedwch i bwy, gyda --officer, a pham, gyda --reason: mae'n aros yn y llyfr.\n${String(usage)}`,
  },
  'officer.several': {
    status: 500,
    en: ({ officers }) =>
      `Several officers have had this address. Give the identifier of the one you mean:\n${String(officers)}`,
    cy: ({ officers }) =>
      `Mae sawl swyddog wedi bod â'r cyfeiriad hwn. Rhowch ddynodwr yr un a olygwch:\n${String(officers)}`,
  },
  'officer.no-administrators': {
    status: 500,
    en: ({ council }) =>
      `No role of ${String(council)} may administer it. Give council.administer to one in its teams.yaml.`,
    cy: ({ council }) =>
      `Ni chaiff yr un o rolau ${String(council)} ei weinyddu. Rhowch council.administer i un yn ei teams.yaml.`,
  },
  'council.no-api': {
    status: 500,
    en: ({ council }) =>
      `${String(council)} has no API that a client could ask. Say in its council.yaml where it stands (portals: api), restart, and add the client again.`,
    cy: ({ council }) =>
      `Nid oes gan ${String(council)} API y gallai cleient ei holi. Dywedwch yn ei council.yaml ble mae'n sefyll (portals: api), ailgychwynnwch, ac ychwanegwch y cleient eto.`,
  },
});
