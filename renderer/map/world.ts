import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathData } from './projection.ts';

/** The world's land and borders in the plane of the projection. */
export interface World {
  readonly land: Path2D;
  readonly borders: Path2D;
}

/** `coarse` is drawn while the map moves, `fine` when it rests. */
export type Detail = 'coarse' | 'fine';

/** Reads and projects the world; some 20 ms for coarse, 200 for fine. */
export async function loadWorld(detail: Detail): Promise<World> {
  const { default: topology } =
    detail === 'coarse'
      ? await import('world-atlas/countries-110m.json')
      : await import('world-atlas/countries-50m.json');
  return worldOf(topology);
}

function worldOf(topology: Topology): World {
  const { countries, land } = topology.objects;
  if (land === undefined || countries === undefined) throw new Error('the map data has no land in it');
  return {
    land: new Path2D(pathData(feature(topology, land))),
    // Only lines between two countries: coasts are the edge of the land already. No border carries a name.
    borders: new Path2D(
      pathData(mesh(topology, countries as GeometryCollection, (one, other) => one !== other)),
    ),
  };
}
