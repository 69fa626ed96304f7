/**
 * Which line of a list the keyboard is at while the focus stays in the field above it: the WAI-ARIA combobox pattern.
 * No line is current until an arrow key makes it so.
 */
export class Cursor {
	#at = $state(-1);
	readonly #count: () => number;

	constructor(count: () => number) {
		this.#count = count;
	}

	/** The current line, -1 for none. A list that has shrunk has none past its end. */
	get at(): number {
		return this.#at < this.#count() ? this.#at : -1;
	}

	/** Moves to a line; past either end it comes in at the other. */
	to(line: number) {
		const count = this.#count();
		this.#at = count === 0 ? -1 : (line + count) % count;
	}

	reset() {
		this.#at = -1;
	}

	/** Follows a key where it moves the current line; tells whether it did. */
	follow(key: string): boolean {
		const { at } = this;
		if (key === 'ArrowDown') this.to(at + 1);
		else if (key === 'ArrowUp') this.to(at < 0 ? -1 : at - 1);
		else if (at >= 0 && key === 'Home') this.to(0);
		else if (at >= 0 && key === 'End') this.to(-1);
		else return false;
		return true;
	}
}
