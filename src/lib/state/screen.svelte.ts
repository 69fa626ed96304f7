/**
 * What of the screen is open: no part of the View, since a link shows a picture and not my panels (docs/adr/0002).
 */
export class Screen {
	/** The picture, or its twin in tables. */
	twin = $state<'network' | 'table'>('network');
	filters = $state(false);
	timeline = $state(false);
	/** The timeline moves by itself: nothing is announced meanwhile. */
	playing = $state(false);
	/** Nothing but the picture, its title, legend and sources: what a screenshot should show. */
	clean = $state(false);
	/** The dialog that lies over the screen. */
	dialog = $state<Dialog | null>(null);
	/** How far the panel is drawn up on a phone. */
	sheet = $state<Sheet>('low');
}

export type Dialog = 'palette' | 'shortcuts' | 'views';
export type Sheet = 'low' | 'half' | 'full';
