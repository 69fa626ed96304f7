/** How edges are drawn, the same on canvas, figure and legend. Model units, which are pixels at zoom 1. */
import type { Theme } from './tokens';
import { tokens } from './tokens';

/** Line patterns: dash and gap lengths; none is a solid line. They survive a black-and-white printer. */
export const patterns = {
	/** On record: an act of a court or a government, an admission, a source's own voice. */
	solid: [],
	/** Before a court, not decided. */
	longDash: [14, 5],
	/** Somebody's report of another's words. */
	dash: [6, 4],
	/** Alleged by somebody. */
	dot: [1.5, 4],
	/** Nothing is worded on its strength; drawn only where an editor asks. */
	dashDot: [8, 4, 1.5, 4]
} as const satisfies Record<string, readonly number[]>;
export type PatternName = keyof typeof patterns;
export const patternNames = Object.keys(patterns) as PatternName[];

const standingPatterns: Readonly<Record<string, PatternName>> = {
	convicted: 'solid',
	acknowledged: 'solid',
	sanctioned: 'solid',
	stated: 'solid',
	charged: 'longDash',
	reported: 'dash',
	alleged: 'dot',
	denied: 'dashDot',
	retracted: 'dashDot'
};

/** The line pattern of a standing; of one that is not known the most doubtful that is drawn. */
export function patternOf(standing: string): PatternName {
	return standingPatterns[standing] ?? 'dot';
}

/** Line width by weight: 1, 2, 3 or more independent origins. */
export const lineWidths = { 1: 1.25, 2: 2.5, 3: 4 } as const;

/** How much wider an edge is drawn when it is lit. */
export const litBy = 0.75;

export const lineStates = ['rest', 'lit', 'selected'] as const;
export type LineState = (typeof lineStates)[number];

/** The colour of an edge in a theme. */
export function lineColour(state: LineState, theme: Theme): string {
	const { line, lineLit, accent } = tokens[theme];
	return { rest: line, lit: lineLit, selected: accent }[state];
}
