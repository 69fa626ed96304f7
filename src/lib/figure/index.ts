export type { FigureAsked, FigureMaterial } from './asked';
export { composeFigure, textsOf } from './compose';
export { mostNumbered } from './page';
export type * from './display';
export { presetIds, presets, type Preset, type PresetId } from './presets';
export { writeSvg } from './svg';
export { arrangings, standFor, usualArranging, type Arranging } from './stand';
export { writePdf, type PdfExtras } from './pdf';
export { base64, fontCss, fontParts, partsFor, type FontFiles, type FontPart } from './fonts';
export {
	makeFigure,
	ofMostImportant,
	ofSelection,
	usualChoices,
	type FigureChoices,
	type MadeFigure
} from './make';
export { carriesOf, type FigureCarries } from './carry';
export { caresOn, type CareChoices } from './protect';
