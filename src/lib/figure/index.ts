export type { FigureAsked, FigureMaterial } from './asked';
export { composeFigure, textsOf } from './compose';
export { mostNumbered } from './page';
export type * from './display';
export { presetIds, presets, type Preset, type PresetId } from './presets';
export { writeSvg } from './svg';
export { arrangings, standFor, usualArranging, type Arranging } from './stand';
export { writePdf, type PdfExtras } from './pdf';
