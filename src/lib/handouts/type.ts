/** The type that sheets are set in. Points. */
import { tokens } from '$lib/theme';
import type { LineSetting } from './setSpans';

// On paper, whatever the screen is like.
export const { ink, inkSoft, rule } = tokens.light;

export const type = {
	title: { size: 21, weight: 600, fill: ink, leading: 1.18 },
	lead: { size: 11.5, weight: 500, fill: ink, leading: 1.38 },
	facts: { size: 9, weight: 500, fill: inkSoft, leading: 1.4 },
	scene: { size: 14.5, weight: 600, fill: ink, leading: 1.22 },
	prose: { size: 10, weight: 500, fill: ink, leading: 1.42 },
	ask: { size: 11, weight: 600, fill: ink, leading: 1.36 },
	label: { size: 9, weight: 600, fill: inkSoft, leading: 1.4 },
	source: { size: 7.75, weight: 500, fill: ink, leading: 1.28 },
	foot: { size: 7.5, weight: 500, fill: inkSoft, leading: 1.35 }
} as const satisfies Readonly<Record<string, LineSetting>>;
