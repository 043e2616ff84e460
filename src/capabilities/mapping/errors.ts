import { refusalWords } from '#platform/errors';

export const mappingErrors = refusalWords({
  'mapping.not-geojson': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is not a GeoJSON feature collection. Export the layer as GeoJSON and import it again. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid casgliad nodweddion GeoJSON yw ${String(file)}. Allforiwch yr haen fel GeoJSON a’i mewnforio eto. Ni newidiwyd dim.`,
  },
  'mapping.wrong-feature': {
    status: 422,
    en: ({ file, feature, path }) =>
      `Feature ${String(feature)} of ${String(file)} is wrong at ${String(path)}. Compare it with the guide to map files, put it right and import the file again. Nothing was changed.`,
    cy: ({ file, feature, path }) =>
      `Mae nodwedd ${String(feature)} yn ${String(file)} yn anghywir yn ${String(path)}. Cymharwch hi â’r canllaw i ffeiliau mapiau, cywirwch hi a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.wrong-geometry': {
    status: 422,
    en: ({ file, feature, type }) =>
      `Feature ${String(feature)} of ${String(file)} is a ${String(type)}, which does not belong in this layer. Take it out, or export the right layer. Nothing was changed.`,
    cy: ({ file, feature, type }) =>
      `Mae nodwedd ${String(feature)} yn ${String(file)} o’r math ${String(type)}, nad yw’n perthyn i’r haen hon. Tynnwch hi, neu allforiwch yr haen gywir. Ni newidiwyd dim.`,
  },
  'mapping.empty-geometry': {
    status: 422,
    en: ({ file, feature }) =>
      `Feature ${String(feature)} of ${String(file)} has no shape. Draw it or take it out, and import the file again. Nothing was changed.`,
    cy: ({ file, feature }) =>
      `Nid oes siâp gan nodwedd ${String(feature)} yn ${String(file)}. Lluniwch hi neu tynnwch hi, a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.few-points': {
    status: 422,
    en: ({ file, feature, points }) =>
      `Feature ${String(feature)} of ${String(file)} has a ring or line of too few points (${String(points)}): a ring needs four, the last as the first. Draw it again and import the file again. Nothing was changed.`,
    cy: ({ file, feature, points }) =>
      `Mae gan nodwedd ${String(feature)} yn ${String(file)} gylch neu linell â rhy ychydig o bwyntiau (${String(points)}): mae ar gylch angen pedwar, a’r olaf fel y cyntaf. Lluniwch hi eto a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.self-crossing': {
    status: 422,
    en: ({ file, feature, at }) =>
      `The border of feature ${String(feature)} of ${String(file)} crosses itself at ${String(at)}, so nobody can say what is inside. Mend it there (in QGIS: Fix geometries) and import the file again. Nothing was changed.`,
    cy: ({ file, feature, at }) =>
      `Mae ffin nodwedd ${String(feature)} yn ${String(file)} yn croesi ei hun yn ${String(at)}, felly ni all neb ddweud beth sydd y tu mewn. Trwsiwch hi yno (yn QGIS: Fix geometries) a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.hole-outside': {
    status: 422,
    en: ({ file, feature }) =>
      `Feature ${String(feature)} of ${String(file)} has a hole that lies outside it. Make it a part of its own, or take it out, and import the file again. Nothing was changed.`,
    cy: ({ file, feature }) =>
      `Mae gan nodwedd ${String(feature)} yn ${String(file)} dwll sydd y tu allan iddi. Gwnewch ef yn rhan ar wahân, neu tynnwch ef, a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.swapped-degrees': {
    status: 422,
    en: ({ file, feature, at }) =>
      `Feature ${String(feature)} of ${String(file)} has latitude and longitude swapped at ${String(at)}: GeoJSON has the longitude first. Swap them and import the file again. Nothing was changed.`,
    cy: ({ file, feature, at }) =>
      `Mae lledred a hydred nodwedd ${String(feature)} yn ${String(file)} wedi’u cyfnewid yn ${String(at)}: yn GeoJSON daw’r hydred yn gyntaf. Cyfnewidiwch nhw a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.unknown-crs': {
    status: 422,
    en: ({ file, crs }) =>
      `${String(file)} says that its coordinates are ${String(crs)}. Export it as EPSG:27700 (the National Grid) or EPSG:4326 (latitude and longitude). Nothing was changed.`,
    cy: ({ file, crs }) =>
      `Mae ${String(file)} yn dweud mai ${String(crs)} yw ei chyfesurynnau. Allforiwch hi fel EPSG:27700 (y Grid Cenedlaethol) neu EPSG:4326 (lledred a hydred). Ni newidiwyd dim.`,
  },
  'mapping.unknown-kind': {
    status: 422,
    en: ({ file, feature, kind, kinds }) =>
      `Feature ${String(feature)} of ${String(file)} is of the kind “${String(kind)}”, which there is not. Use one of ${String(kinds)}, or name a new kind in the council’s places.yaml. Nothing was changed.`,
    cy: ({ file, feature, kind, kinds }) =>
      `Mae nodwedd ${String(feature)} yn ${String(file)} o’r math “${String(kind)}”, nad yw’n bod. Defnyddiwch un o ${String(kinds)}, neu enwch fath newydd yn places.yaml y cyngor. Ni newidiwyd dim.`,
  },
  'mapping.unknown-owner': {
    status: 422,
    en: ({ file, feature, owner, owners }) =>
      `Feature ${String(feature)} of ${String(file)} has the owner “${String(owner)}”, whom the council’s places.yaml does not name. It names: ${String(owners)}. Nothing was changed.`,
    cy: ({ file, feature, owner, owners }) =>
      `Mae gan nodwedd ${String(feature)} yn ${String(file)} y perchennog “${String(owner)}”, nad yw places.yaml y cyngor yn ei enwi. Mae’n enwi: ${String(owners)}. Ni newidiwyd dim.`,
  },
  'mapping.missing-code': {
    status: 422,
    en: ({ file, feature }) =>
      `Feature ${String(feature)} of ${String(file)} has no “code”. Give each area its GSS code, or a code of your own, and import the file again. Nothing was changed.`,
    cy: ({ file, feature }) =>
      `Nid oes gan nodwedd ${String(feature)} yn ${String(file)} “code”. Rhowch i bob ardal ei chod GSS, neu god eich hun, a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.ends-before-it-begins': {
    status: 422,
    en: ({ file, feature, from, to }) =>
      `Feature ${String(feature)} of ${String(file)} ends on ${String(to)}, before it begins on ${String(from)}. Correct the dates and import the file again. Nothing was changed.`,
    cy: ({ file, feature, from, to }) =>
      `Mae nodwedd ${String(feature)} yn ${String(file)} yn gorffen ar ${String(to)}, cyn iddi ddechrau ar ${String(from)}. Cywirwch y dyddiadau a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.too-many-corners': {
    status: 422,
    en: ({ file, most }) =>
      `${String(file)} has more than ${String(most)} points. Split it by kind, or simplify it to a metre, and import it again. Nothing was changed.`,
    cy: ({ file, most }) =>
      `Mae gan ${String(file)} fwy na ${String(most)} o bwyntiau. Rhannwch hi fesul math, neu symleiddiwch hi i fetr, a mewnforiwch hi eto. Ni newidiwyd dim.`,
  },
  'mapping.not-csv': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} is neither GeoJSON nor a CSV file with a heading. Export it again and import it. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid yw ${String(file)} yn GeoJSON nac yn ffeil CSV â phennawd. Allforiwch hi eto a’i mewnforio. Ni newidiwyd dim.`,
  },
  'mapping.wrong-street-owner': {
    status: 422,
    en: ({ file, line }) =>
      `Line ${String(line)} of ${String(file)} has no USRN of 1 to 8 digits, or one that stands above. The columns are usrn and owner. Nothing was changed.`,
    cy: ({ file, line }) =>
      `Nid oes gan linell ${String(line)} yn ${String(file)} USRN o 1 i 8 digid, neu mae ganddi un sydd uwchben. Y colofnau yw usrn ac owner. Ni newidiwyd dim.`,
  },
  'mapping.no-file': {
    status: 404,
    en: ({ file }) => `There is no file ${String(file)}. Check its name and folder.`,
    cy: ({ file }) => `Nid oes ffeil ${String(file)}. Gwiriwch ei henw a’i ffolder.`,
  },
  'mapping.file-too-large': {
    status: 413,
    en: ({ file }) =>
      `${String(file)} is larger than 256 MB. Split it, or export fewer columns. Nothing was changed.`,
    cy: ({ file }) =>
      `Mae ${String(file)} yn fwy na 256 MB. Rhannwch hi, neu allforiwch lai o golofnau. Ni newidiwyd dim.`,
  },
  'mapping.unknown-layer': {
    status: 422,
    en: ({ layer, layers }) =>
      `There is no layer “${String(layer)}”. The council’s places.yaml has: ${String(layers)}. Add it there and publish, or name another.`,
    cy: ({ layer, layers }) =>
      `Nid oes haen “${String(layer)}”. Mae gan places.yaml y cyngor: ${String(layers)}. Ychwanegwch hi yno a chyhoeddwch, neu enwch un arall.`,
  },
  'mapping.too-many-rejects': {
    status: 422,
    en: ({ file, rejected, of, line }) =>
      `${String(rejected)} of the ${String(of)} things in ${String(file)} cannot be taken, the first at ${String(line)}. The rejects file says why. Put them right and import the file again. Nothing was changed.`,
    cy: ({ file, rejected, of, line }) =>
      `Ni ellir cymryd ${String(rejected)} o’r ${String(of)} o bethau yn ${String(file)}, a’r cyntaf yn ${String(line)}. Mae’r ffeil gwrthodiadau’n dweud pam. Cywirwch nhw a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.import-under-way': {
    status: 409,
    en: ({ layer }) =>
      `Another import of the layer “${String(layer)}” is under way. Wait until it is done and import the file again. Nothing was changed.`,
    cy: ({ layer }) =>
      `Mae mewnforio arall o’r haen “${String(layer)}” ar y gweill. Arhoswch nes iddo orffen a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.outside-grid': {
    status: 422,
    en: ({ file, feature, at }) =>
      `Feature ${String(feature)} of ${String(file)} is not on the National Grid at ${String(at)}. Export the layer as EPSG:27700 (eastings and northings in metres) or as EPSG:4326 (longitude and latitude). Nothing was changed.`,
    cy: ({ file, feature, at }) =>
      `Nid yw nodwedd ${String(feature)} yn ${String(file)} ar y Grid Cenedlaethol yn ${String(at)}. Allforiwch yr haen fel EPSG:27700 (dwyreiniadau a gogleddiadau mewn metrau) neu fel EPSG:4326 (hydred a lledred). Ni newidiwyd dim.`,
  },
  'mapping.same-area-twice': {
    status: 422,
    en: ({ file, code }) =>
      `${String(file)} has the area ${String(code)} twice for the same days. Join its parts into one multipolygon, or correct the dates, and import the file again. Nothing was changed.`,
    cy: ({ file, code }) =>
      `Mae gan ${String(file)} yr ardal ${String(code)} ddwywaith am yr un dyddiau. Unwch ei rhannau yn un amlbolygon, neu cywirwch y dyddiadau, a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.nothing-in-file': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} has no features. Check that the right layer was exported. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid oes gan ${String(file)} unrhyw nodweddion. Gwiriwch fod yr haen gywir wedi’i hallforio. Ni newidiwyd dim.`,
  },
});
