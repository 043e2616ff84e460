import type { InBoth, Said } from '#language';

const en = {
  title: (council: string) => `${council} API`,
  about:
    'Addresses, streets, areas and assets of the council’s gazetteer and map. Each request shows the key of a client in the header `Authorization: Bearer`. What goes wrong is answered by RFC 9457.',
  key: 'The key of a client, as an administrator of the council gave it.',
  good: 'What was asked for.',
  same: 'What the client has is still so: nothing has been imported or published since.',
  wrong: {
    400: 'A parameter was not right; `parameters` says which, and what to do.',
    401: 'No key was shown, or one that is not good.',
    403: 'The client may not ask for this.',
    404: 'There is nothing here.',
    429: 'The client asks too often; `Retry-After` says for how many seconds to wait.',
    503: 'Closed for maintenance, or too busy; `Retry-After` says for how many seconds to wait.',
  },
};
const cy: Said<typeof en> = {
  title: (council) => `API ${council}`,
  about:
    'Cyfeiriadau, strydoedd, ardaloedd ac asedau mynegai a map y cyngor. Mae pob cais yn dangos allwedd cleient yn y pennyn `Authorization: Bearer`. Atebir yr hyn sy’n mynd o’i le yn ôl RFC 9457.',
  key: 'Allwedd cleient, fel y’i rhoddwyd gan weinyddwr y cyngor.',
  good: 'Yr hyn y gofynnwyd amdano.',
  same: 'Mae’r hyn sydd gan y cleient yn dal yn wir: ni fewnforiwyd na chyhoeddwyd dim ers hynny.',
  wrong: {
    400: 'Nid oedd paramedr yn gywir; dywed `parameters` pa un, a beth i’w wneud.',
    401: 'Ni ddangoswyd allwedd, neu un nad yw’n ddilys.',
    403: 'Ni chaiff y cleient ofyn am hyn.',
    404: 'Nid oes dim yma.',
    429: 'Mae’r cleient yn holi’n rhy aml; dywed `Retry-After` am faint o eiliadau i aros.',
    503: 'Ar gau ar gyfer gwaith cynnal, neu’n rhy brysur; dywed `Retry-After` am faint o eiliadau i aros.',
  },
};

export const openapiWords: InBoth<Said<typeof en>> = { en, cy };
