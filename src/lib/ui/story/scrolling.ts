/** Between scrolling and scenes: which one is being read, and how one is brought into sight. */

/** How far down the column a heading may stand while its scene is not yet the one that is read; of its height. */
const readFrom = 0.45;
/**
 * Milliseconds that a jump is given to arrive, during which no scene on its way is taken for the one that is read: for
 * browsers that do not tell when they have done scrolling, and machines that are busy.
 */
const longestJump = 2500;

const jumping = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Calls `onscene` with the place of the scene that is read whenever that becomes another. Gives what ends it. */
export function follow(column: HTMLElement, onscene: (index: number) => void): () => void {
	let frame = 0;
	const look = () => {
		frame = 0;
		if (jumping.has(column)) return;
		const { top, height } = column.getBoundingClientRect();
		const scenes = [...column.querySelectorAll<HTMLElement>(':scope > section')];
		const read = scenes.filter((scene) => scene.getBoundingClientRect().top < top + readFrom * height);
		const isAtEnd = column.scrollTop + column.clientHeight >= column.scrollHeight - 2;
		onscene(isAtEnd && column.scrollTop > 0 ? scenes.length - 1 : Math.max(0, read.length - 1));
	};
	const soon = () => (frame ||= requestAnimationFrame(look));
	const arrived = () => {
		clearTimeout(jumping.get(column));
		jumping.delete(column);
	};
	column.addEventListener('scroll', soon, { passive: true });
	column.addEventListener('scrollend', arrived);
	return () => {
		cancelAnimationFrame(frame);
		arrived();
		column.removeEventListener('scroll', soon);
		column.removeEventListener('scrollend', arrived);
	};
}

/** Scrolls a scene to the top of the column; at once for readers who want less motion, or where asked. */
export function showAt(column: HTMLElement, index: number, atOnce = false) {
	const scene = column.querySelectorAll<HTMLElement>(':scope > section')[index];
	if (!scene) return;
	// The column alone: to bring something into sight may scroll the page around it too.
	const top = column.scrollTop + scene.getBoundingClientRect().top - column.getBoundingClientRect().top;
	const reached = Math.min(Math.max(0, top), column.scrollHeight - column.clientHeight);
	clearTimeout(jumping.get(column));
	jumping.delete(column);
	// What is there already never arrives.
	if (Math.abs(reached - column.scrollTop) < 1) return;
	jumping.set(
		column,
		setTimeout(() => jumping.delete(column), longestJump)
	);
	const still = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
	column.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
