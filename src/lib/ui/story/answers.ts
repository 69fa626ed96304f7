/** What a reader answers to the questions of a story: kept in this browser, and nowhere else. */
export interface Answers {
	/** What was answered in a scene; empty before. */
	of(scene: string): string;
	keep(scene: string, answer: string): void;
}

/** The answers to one story. A browser that keeps nothing forgets them with the page. */
export function answersTo(investigation: string, story: string): Answers {
	const key = (scene: string) => `sourceline:answer:${investigation}/${story}#${scene}`;
	const now = new Map<string, string>();
	return {
		of(scene) {
			try {
				return now.get(scene) ?? localStorage.getItem(key(scene)) ?? '';
			} catch {
				return now.get(scene) ?? '';
			}
		},
		keep(scene, answer) {
			now.set(scene, answer);
			try {
				localStorage.setItem(key(scene), answer.slice(0, 200));
			} catch {
				// Nothing is lost but that it is not there the next time.
			}
		}
	};
}
