export type Palette = ReturnType<typeof paletteOf>;

/** The colours that the style sheet gives this map, by day or by night. A canvas cannot read CSS variables itself. */
export function paletteOf(element: Element) {
  const styles = getComputedStyle(element);
  const colour = (name: string) => styles.getPropertyValue(`--map-${name}`).trim() || '#888';
  return {
    land: {
      borough: colour('land'),
      'built-up': colour('built-up'),
      industry: colour('industry'),
      park: colour('park'),
      wood: colour('wood'),
      water: colour('water'),
      building: colour('building'),
    },
    waterEdge: colour('water-edge'),
    buildingEdge: colour('building-edge'),
    rail: colour('rail'),
    street: colour('street'),
    main: colour('main'),
    path: colour('path'),
    edge: colour('edge'),
    hair: colour('hair'),
    mainEdge: colour('main-edge'),
    name: colour('name'),
    waterName: colour('water-name'),
    parkName: colour('park-name'),
    placeName: colour('place-name'),
    halo: colour('halo'),
    report: colour('report'),
    late: colour('late'),
    thing: colour('thing'),
    area: colour('area'),
    pin: colour('pin'),
    ink: colour('ink'),
    paper: colour('paper'),
    font: styles.fontFamily || 'sans-serif',
  };
}
