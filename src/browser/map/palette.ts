export type Palette = ReturnType<typeof paletteOf>;

/** The colours that the style sheet gives this map, by day or by night. A canvas cannot read CSS variables itself. */
export function paletteOf(element: Element) {
  const styles = getComputedStyle(element);
  const colour = (name: string) => styles.getPropertyValue(`--map-${name}`).trim() || '#888';
  return {
    land: colour('land'),
    park: colour('park'),
    water: colour('water'),
    building: colour('building'),
    street: colour('street'),
    main: colour('main'),
    edge: colour('edge'),
    name: colour('name'),
    halo: colour('halo'),
    report: colour('report'),
    pin: colour('pin'),
    ink: colour('ink'),
    paper: colour('paper'),
  };
}
