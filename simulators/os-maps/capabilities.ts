import { CORNER, LAYERS, LEVELS, metresToAPixel, sizeOf } from './matrix-set.ts';

/** What GetCapabilities answers: the layers and the tile matrix set, as OGC 07-057r7 has them. */
export function capabilities(address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>OS Maps API</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="${address}?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents>
${LAYERS.map(layer).join('\n')}
<TileMatrixSet><ows:Identifier>EPSG:27700</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::27700</ows:SupportedCRS>
${Array.from({ length: LEVELS }, (_none, level) => matrix(level)).join('\n')}
</TileMatrixSet>
</Contents>
</Capabilities>
`;
}

const layer = (name: string) =>
  `<Layer><ows:Title>${name}</ows:Title><ows:Identifier>${name}</ows:Identifier><Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>EPSG:27700</TileMatrixSet></TileMatrixSetLink></Layer>`;

/** A scale denominator is for pixels of 0.28 mm. */
function matrix(level: number): string {
  const { columns, rows } = sizeOf(level);
  return `<TileMatrix><ows:Identifier>${level}</ows:Identifier><ScaleDenominator>${metresToAPixel(level) / 0.00028}</ScaleDenominator><TopLeftCorner>${CORNER[0]}.0 ${CORNER[1]}.0</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight><MatrixWidth>${columns}</MatrixWidth><MatrixHeight>${rows}</MatrixHeight></TileMatrix>`;
}
