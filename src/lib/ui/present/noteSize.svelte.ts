/** How large notes are set, in rem: from beside a keyboard to across a lectern. */
const sizes = [1, 1.125, 1.25, 1.5, 1.75, 2, 2.5] as const;
const usual = 2;
const key = 'sourceline:note-size';

export interface NoteSize {
	readonly rem: number;
	readonly isLeast: boolean;
	readonly isMost: boolean;
	change(by: 1 | -1): void;
}

/** The size of notes that this browser keeps. */
export function noteSizes(): NoteSize {
	let at = $state(kept());
	return {
		get rem() {
			return sizes[at] ?? sizes[usual];
		},
		get isLeast() {
			return at === 0;
		},
		get isMost() {
			return at === sizes.length - 1;
		},
		change(by) {
			at = Math.min(sizes.length - 1, Math.max(0, at + by));
			try {
				localStorage.setItem(key, String(at));
			} catch {
				// It is as it was the next time.
			}
		}
	};
}

function kept(): number {
	try {
		const at = Number(localStorage.getItem(key) ?? usual);
		return Number.isInteger(at) && at in sizes ? at : usual;
	} catch {
		return usual;
	}
}
