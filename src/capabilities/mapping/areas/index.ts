export { areaKinds, areaKindsWith, isStandardKind, projectAreaKinds } from './area-kinds.ts';
export type { AreaKind } from './area-kinds.ts';
export type { Area, Facts } from './area.ts';
export { areaShapes } from './area-shapes.ts';
export type { ShapedArea } from './area-shapes.ts';
export { areaOf, areasAt, areasOfKind } from './areas-at.ts';
export { kindsOn } from './kinds-on.ts';
export { labelPoint } from './label-point.ts';
