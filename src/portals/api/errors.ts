import { refusalWords } from '#platform/errors';

export const apiErrors = refusalWords({
  'api.key-missing': {
    status: 401,
    en: () =>
      'No key was shown. Send the key of your client in the header Authorization: Bearer. The documentation says how to get one.',
    cy: () =>
      'Ni ddangoswyd allwedd. Anfonwch allwedd eich cleient yn y pennyn Authorization: Bearer. Mae’r ddogfennaeth yn dweud sut i gael un.',
  },
  'api.key-unknown': {
    status: 401,
    en: () => 'The key that was shown is not one of this council’s. Check that all of it was sent.',
    cy: () =>
      'Nid yw’r allwedd a ddangoswyd yn un o rai’r cyngor hwn. Gwiriwch fod y cyfan ohoni wedi’i anfon.',
  },
  'api.key-revoked': {
    status: 401,
    en: () => 'This key was revoked. Ask the council for another.',
    cy: () => 'Dirymwyd yr allwedd hon. Gofynnwch i’r cyngor am un arall.',
  },
  'api.key-past': {
    status: 401,
    en: () => 'The last day of this key is past. Ask the council for another.',
    cy: () => 'Mae diwrnod olaf yr allwedd hon wedi mynd heibio. Gofynnwch i’r cyngor am un arall.',
  },
  'api.not-allowed': {
    status: 403,
    en: () => 'The client with this key may not ask for this. Ask the council to give it the permission.',
    cy: () => 'Ni chaiff y cleient â’r allwedd hon ofyn am hyn. Gofynnwch i’r cyngor roi’r caniatâd iddo.',
  },
  'api.too-many': {
    status: 429,
    en: ({ perMinute, retryAfter }) =>
      `This client asks more than ${String(perMinute)} times in a minute. Come back in ${String(retryAfter)} seconds.`,
    cy: ({ perMinute, retryAfter }) =>
      `Mae’r cleient hwn yn holi mwy na ${String(perMinute)} o weithiau mewn munud. Dewch yn ôl ymhen ${String(retryAfter)} eiliad.`,
  },
  'api.nothing-here': {
    status: 404,
    en: () => 'There is nothing by this name or reference. Check it, or search for it.',
    cy: () => 'Nid oes dim wrth yr enw neu’r cyfeirnod hwn. Gwiriwch ef, neu chwiliwch amdano.',
  },
  'api.parameters': {
    status: 400,
    en: ({ en }) => `${String(en)} Nothing was looked for.`,
    cy: ({ cy }) => `${String(cy)} Ni chwiliwyd am ddim.`,
  },
});
