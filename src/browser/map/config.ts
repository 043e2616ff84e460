import { figureIn, figures, isRaw, listIn, rawIn, wordsIn } from './raw.ts';

export type Grid = {
  readonly projection: string;
  readonly origin: readonly [number, number];
  readonly resolutions: readonly number[];
  readonly tileSize: number;
};

export type Basemap = {
  readonly name: string;
  readonly label: string;
  readonly address: string;
  readonly grid: Grid;
  readonly finest: number;
  readonly aerial: boolean;
  readonly attribution: string;
};

export type LayerKind = 'reports' | 'cases' | 'assets' | 'areas';
export type LayerConfig = {
  readonly name: string;
  readonly label: string;
  readonly kind: LayerKind;
  readonly address: string;
  readonly shown: boolean;
  readonly marker: string;
};

/** What the page says of its map. */
export type MapConfig = {
  readonly bounds: readonly number[] | undefined;
  readonly ground: Pick<Basemap, 'label' | 'address' | 'grid' | 'attribution'> & {
    readonly first: number;
    readonly last: number;
  };
  readonly basemaps: readonly Basemap[];
  readonly begins: string;
  readonly place: string;
  readonly layers: readonly LayerConfig[];
};

export function readConfig(json: string | undefined): MapConfig | undefined {
  const said = parsed(json);
  if (!isRaw(said)) return undefined;
  const bounds = figures(said['bounds']);
  const ground = rawIn(said, 'ground');
  const levels = rawIn(ground, 'levels');
  return {
    bounds: bounds.length === 4 ? bounds : undefined,
    ground: { ...sourceIn(ground), first: figureIn(levels, 'first'), last: figureIn(levels, 'last') },
    basemaps: listIn(said, 'basemaps').map((of) => ({
      ...sourceIn(of),
      name: wordsIn(of, 'name'),
      finest: figureIn(of, 'finest'),
      aerial: isRaw(of) && of['aerial'] === true,
    })),
    begins: wordsIn(said, 'begins'),
    place: wordsIn(said, 'place'),
    layers: listIn(said, 'layers').map((of) => ({
      name: wordsIn(of, 'name'),
      label: wordsIn(of, 'label'),
      kind: kindOf(wordsIn(of, 'kind')),
      address: wordsIn(of, 'address'),
      shown: isRaw(of) && of['shown'] === true,
      marker: wordsIn(of, 'marker'),
    })),
  };
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

function sourceIn(of: unknown) {
  const grid = rawIn(of, 'grid');
  const [x = 0, y = 0] = figures(grid['origin']);
  return {
    label: wordsIn(of, 'label'),
    address: wordsIn(of, 'address'),
    attribution: wordsIn(of, 'attribution'),
    grid: {
      projection: wordsIn(grid, 'projection'),
      origin: [x, y] as const,
      resolutions: figures(grid['resolutions']),
      tileSize: figureIn(grid, 'tileSize'),
    },
  };
}

const kindOf = (written: string): LayerKind =>
  written === 'areas' || written === 'assets' || written === 'cases' ? written : 'reports';

/** An address with its places filled in. */
export function addressOf(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
