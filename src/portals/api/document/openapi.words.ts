import type { InBoth, Said } from '#language';

const en = {
  title: (council: string) => `${council} API`,
  about:
    'Addresses, streets, areas and assets of the council’s gazetteer and map, what its services ask, and requests for them. Each request shows the key of a client in the header `Authorization: Bearer`. What goes wrong is answered by RFC 9457.',
  key: 'The key of a client, as an administrator of the council gave it.',
  good: 'What was asked for.',
  done: 'What was done.',
  idempotency:
    'A key of your own for what you send, such as a UUID. The same sent again under it is not done again, and is answered as before; another body under it is refused. It is kept for thirty days.',
  same: 'What the client has is still so: nothing has been imported or published since.',
  wrong: {
    400: 'A parameter was not right; `parameters` says which, and what to do.',
    401: 'No key was shown, or one that is not good.',
    403: 'The client may not ask for this.',
    404: 'There is nothing here.',
    429: 'The client asks too often; `Retry-After` says for how many seconds to wait.',
    503: 'Closed for maintenance, or too busy; `Retry-After` says for how many seconds to wait.',
  },
  wrongSent: {
    400: 'What was sent is no JSON, or not in the shape that is asked for (`errors` says where); or there is no `Idempotency-Key`.',
    409: 'As things stand it cannot be done; `code` says why, and `told` or `similar` what to show to whoever asks.',
    413: 'More was sent than is taken.',
    422: 'An answer is missing or not right (`errors` says which, in the words of the page); or the key was used for another body.',
  },
};
const cy: Said<typeof en> = {
  title: (council) => `API ${council}`,
  about:
    'Cyfeiriadau, strydoedd, ardaloedd ac asedau mynegai a map y cyngor, yr hyn y mae ei wasanaethau’n ei ofyn, a cheisiadau amdanynt. Mae pob cais yn dangos allwedd cleient yn y pennyn `Authorization: Bearer`. Atebir yr hyn sy’n mynd o’i le yn ôl RFC 9457.',
  key: 'Allwedd cleient, fel y’i rhoddwyd gan weinyddwr y cyngor.',
  good: 'Yr hyn y gofynnwyd amdano.',
  done: 'Yr hyn a wnaed.',
  idempotency:
    'Allwedd o’ch eiddo eich hun ar gyfer yr hyn a anfonwch, megis UUID. Ni wneir yr un peth eto pan anfonir ef eto odani, ac atebir fel o’r blaen; gwrthodir corff arall odani. Cedwir hi am dri deg diwrnod.',
  same: 'Mae’r hyn sydd gan y cleient yn dal yn wir: ni fewnforiwyd na chyhoeddwyd dim ers hynny.',
  wrong: {
    400: 'Nid oedd paramedr yn gywir; dywed `parameters` pa un, a beth i’w wneud.',
    401: 'Ni ddangoswyd allwedd, neu un nad yw’n ddilys.',
    403: 'Ni chaiff y cleient ofyn am hyn.',
    404: 'Nid oes dim yma.',
    429: 'Mae’r cleient yn holi’n rhy aml; dywed `Retry-After` am faint o eiliadau i aros.',
    503: 'Ar gau ar gyfer gwaith cynnal, neu’n rhy brysur; dywed `Retry-After` am faint o eiliadau i aros.',
  },
  wrongSent: {
    400: 'Nid JSON a anfonwyd, neu nid yw ar y ffurf y gofynnir amdani (dywed `errors` ymhle); neu nid oes `Idempotency-Key`.',
    409: 'Fel y mae pethau ni ellir ei wneud; dywed `code` pam, a `told` neu `similar` beth i’w ddangos i’r sawl sy’n gofyn.',
    413: 'Anfonwyd mwy nag a gymerir.',
    422: 'Mae ateb ar goll neu’n anghywir (dywed `errors` pa un, yng ngeiriau’r dudalen); neu defnyddiwyd yr allwedd ar gyfer corff arall.',
  },
};

export const openapiWords: InBoth<Said<typeof en>> = { en, cy };
