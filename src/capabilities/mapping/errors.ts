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
  'mapping.outside-grid': {
    status: 422,
    en: ({ file, feature }) =>
      `Feature ${String(feature)} of ${String(file)} is not on the National Grid. Export the layer as EPSG:27700 (eastings and northings in metres), not as latitude and longitude. Nothing was changed.`,
    cy: ({ file, feature }) =>
      `Nid yw nodwedd ${String(feature)} yn ${String(file)} ar y Grid Cenedlaethol. Allforiwch yr haen fel EPSG:27700 (dwyreiniadau a gogleddiadau mewn metrau), nid fel lledred a hydred. Ni newidiwyd dim.`,
  },
  'mapping.same-area-twice': {
    status: 422,
    en: ({ file, code }) =>
      `${String(file)} has the area ${String(code)} twice. Join its parts into one multipolygon and import the file again. Nothing was changed.`,
    cy: ({ file, code }) =>
      `Mae gan ${String(file)} yr ardal ${String(code)} ddwywaith. Unwch ei rhannau yn un amlbolygon a mewnforiwch y ffeil eto. Ni newidiwyd dim.`,
  },
  'mapping.nothing-in-file': {
    status: 422,
    en: ({ file }) =>
      `${String(file)} has no features. Check that the right layer was exported. Nothing was changed.`,
    cy: ({ file }) =>
      `Nid oes gan ${String(file)} unrhyw nodweddion. Gwiriwch fod yr haen gywir wedi’i hallforio. Ni newidiwyd dim.`,
  },
});
