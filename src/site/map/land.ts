import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land from "world-atlas/land-110m.json" with { type: "json" };

/** Rings of longitudes and latitudes: the coast of a continent or an island, and of the seas within. */
export type Land = { readonly type: "MultiPolygon"; readonly coordinates: [number, number][][][] };

/** Where all is ice, below which no map goes, in degrees. */
export const farSouth = -58;

let known: Land | undefined;

const topology = land as unknown as Topology<{ land: GeometryCollection }>;

const polygons = (): [number, number][][][] =>
  feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates as [number, number][][]];
    return geometry.type === "MultiPolygon" ? (geometry.coordinates as [number, number][][][]) : [];
  });

/** The world's land but Antarctica, as Natural Earth draws it on a scale of 1 : 110 million. */
export const worldLand = (): Land => {
  known ??= {
    type: "MultiPolygon",
    coordinates: polygons().filter((rings) => rings[0]?.some(([, latitude]) => latitude > farSouth)),
  };
  return known;
};
