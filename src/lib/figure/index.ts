export { carriesOf, type FigureCarries } from './carry';
export { curesFor, type Cure } from './cures';
export type * from './display';
export { fileNameOf } from './fileName';
export { base64, fontCss, partsFor, type FontFiles, type FontPart } from './fonts';
export {
	makeFigure,
	ofMostImportant,
	ofSelection,
	usualChoices,
	type FigureChoices,
	type MadeFigure
} from './make';
export { oneFileOf } from './oneFile';
export type { OwnWords } from './ownWords';
export { hidingOf, type Hiding } from './hide';
export { measure, unknownLetters } from './measure';
export { writePdf } from './pdf';
export { openPdf, type PdfDocument, type PdfFonts } from './pdfDocument';
export { drawItem } from './pdfDraw';
export { presetIds, presets, type PresetId } from './presets';
export { caresOn, protect, type CareChoices } from './protect';
export type { Arrange } from './stand';
export { writeSvg } from './svg';
export { textsOf } from './texts';
export { warningWords } from './warningWords';
export { xmlContent } from './xml';
