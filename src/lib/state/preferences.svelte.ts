import type { Theme } from '$lib/theme';
import { createContext } from 'svelte';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What is kept of a reader's preferences from one visit to the next. */
export interface Kept {
	readonly theme: ThemeChoice;
	/** Whether the reader has been shown what can be done here. */
	readonly welcomed: boolean;
}

/** What a reader prefers on this device; kept by whoever is told of a change, since state knows no cookies. */
export class Preferences {
	#theme: ThemeChoice;
	#welcomed: boolean;
	/** The system's own theme, as the page finds it. */
	systemIsDark = $state(false);
	/** More contrast was asked of the system, or with `forced` colours of its own, which leave no choice to us. */
	contrast = $state<'usual' | 'more' | 'forced'>('usual');
	/** On its way to paper, which is white. */
	printing = $state(false);
	readonly #keep: (changed: Partial<Kept>) => void;

	constructor({ theme, welcomed }: Kept, keep: (changed: Partial<Kept>) => void) {
		this.#theme = $state(theme);
		this.#welcomed = $state(welcomed);
		this.#keep = keep;
	}

	get theme(): ThemeChoice {
		return this.#theme;
	}

	set theme(theme: ThemeChoice) {
		this.#theme = theme;
		this.#keep({ theme });
	}

	get welcomed(): boolean {
		return this.#welcomed;
	}

	set welcomed(welcomed: boolean) {
		this.#welcomed = welcomed;
		this.#keep({ welcomed });
	}

	/** The theme that is drawn. */
	get drawn(): Theme {
		if (this.printing) return 'light';
		const chosen = this.#theme === 'system' || this.contrast === 'forced' ? this.#system : this.#theme;
		return this.contrast === 'usual' ? chosen : `${chosen}-strong`;
	}

	get #system() {
		return this.systemIsDark ? 'dark' : 'light';
	}
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
