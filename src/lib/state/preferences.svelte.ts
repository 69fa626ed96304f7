import type { Theme } from '$lib/theme';
import { createContext } from 'svelte';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What a reader prefers on this device; kept by whoever is told of a change, since state knows no cookies. */
export class Preferences {
	#theme: ThemeChoice;
	/** The system's own theme, as the page finds it. */
	systemIsDark = $state(false);
	/** More contrast was asked of the system, or with `forced` colours of its own, which leave no choice to us. */
	contrast = $state<'usual' | 'more' | 'forced'>('usual');
	/** On its way to paper, which is white. */
	printing = $state(false);
	readonly #keep: (theme: ThemeChoice) => void;

	constructor(theme: ThemeChoice, keep: (theme: ThemeChoice) => void) {
		this.#theme = $state(theme);
		this.#keep = keep;
	}

	get theme(): ThemeChoice {
		return this.#theme;
	}

	set theme(theme: ThemeChoice) {
		this.#theme = theme;
		this.#keep(theme);
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
