export type { CarriedArrangement } from './arrangement';
export { carriedFileName, carriedOf, longestCarried, readCarried, viewOfSlice } from './carried';
export type { Carried, CarriedReading } from './carried';
export type { CarriedFault, Found } from './fault';
export { isPng } from './chunks';
export { carriedInPng, pngWith } from './png';
export { carriedInSvg, svgMetadata } from './svg';
export { xmpPacket, type FigureWords } from './xmp';
