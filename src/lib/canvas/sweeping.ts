/**
 * Areas drawn around entities. Listens before Cytoscape does and keeps from it what may become an area: a press that
 * turns out to be a tap is handed on afterwards, a second finger at once. It knows points and no elements.
 */
import { boxOutline } from '$lib/picture';
import type { Joining, Selected } from '$lib/view';
import type { CanvasEvents, Sweep, Tool } from './drawing';
import type { Point } from './elements';
import { handOnMouse, handOnTouch } from './handOn';

/** Pixels that a press may stray and still be a tap. */
const stray = { mouse: 4, touch: 10 };
/** Pixels between the points that are kept of a lasso. */
const stitch = 3;
/** Milliseconds after which a finger that stays asks for the menu, as it does with any tool. */
const long = 500;

export interface Sweeping {
	readonly tool: () => Tool;
	/** The model point at a place of the canvas, pixels. */
	readonly inModel: (point: Point) => Point;
	/** The entity at a place of the canvas, or so many pixels beside it. */
	readonly entityAt: (point: Point, slack: number) => string | null;
	readonly light: (selected: Selected | null) => void;
	readonly events: CanvasEvents;
}

type Keys = Pick<MouseEvent, 'shiftKey' | 'altKey'>;

/** An area from where the pointer went down. */
class Drawn {
	readonly #with: Sweeping;
	readonly #lasso: boolean;
	readonly #joining: Joining;
	readonly #from: Point;
	#last: Point;
	#points: Point[];
	under = false;

	constructor(sweeping: Sweeping, at: Point, { shiftKey, altKey }: Keys) {
		this.#with = sweeping;
		this.#lasso = sweeping.tool() === 'lasso';
		this.#joining = altKey ? 'remove' : shiftKey ? 'add' : 'replace';
		this.#from = at;
		this.#last = at;
		this.#points = [sweeping.inModel(at)];
	}

	/** Follows the pointer; says whether an area is under way. */
	to(at: Point, slack: number): boolean {
		if (!this.under && away(at, this.#from) <= slack) return false;
		if (!this.under) this.#with.light(null);
		this.under = true;
		if (this.#lasso && away(at, this.#last) < stitch) return true;
		this.#last = at;
		const [first = at] = this.#points;
		this.#points = this.#lasso ? [...this.#points, this.#with.inModel(at)] : [first, this.#with.inModel(at)];
		this.#with.events.onSweep?.(this.#sweep);
		return true;
	}

	end() {
		if (this.under) this.#with.events.onSwept?.(this.#sweep);
		this.leave();
	}

	leave() {
		if (this.under) this.#with.events.onSweep?.(null);
		this.under = false;
	}

	get #sweep(): Sweep {
		const [from, to] = this.#points;
		const outline = this.#lasso || !from ? this.#points : boxOutline(from, to ?? from);
		return { outline, joining: this.#joining };
	}
}

const away = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const keep = (event: Event) => {
	event.stopPropagation();
	event.preventDefault();
};

/** Listens on the box around all layers; what it returns stops that. */
export function listenToSweeps(root: HTMLElement, sweeping: Sweeping): () => void {
	const at = ({ clientX, clientY }: Pick<Touch, 'clientX' | 'clientY'>): Point => {
		const { left, top } = root.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	};
	const stopMouse = listenToMouse(root, sweeping, at);
	const stopTouch = listenToTouch(root, sweeping, at);
	return () => {
		stopMouse();
		stopTouch();
	};
}

type Place = (at: Pick<Touch, 'clientX' | 'clientY'>) => Point;

function listenToMouse(root: HTMLElement, sweeping: Sweeping, at: Place): () => void {
	let drawn: Drawn | null = null;
	let pressed: MouseEvent | null = null;
	const begins = (event: MouseEvent) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey) return false;
		if (sweeping.tool() !== 'move') return true;
		return (event.shiftKey || event.altKey) && sweeping.entityAt(at(event), 0) === null;
	};
	const leave = () => {
		drawn?.leave();
		drawn = null;
	};
	const down = (event: MouseEvent) => {
		if (!event.isTrusted || !begins(event)) return;
		keep(event);
		drawn = new Drawn(sweeping, at(event), event);
		pressed = event;
	};
	const move = (event: MouseEvent) => {
		if (!drawn) return;
		keep(event);
		// The button was let go where nobody heard it.
		if (event.buttons === 0) return leave();
		drawn.to(at(event), stray.mouse);
	};
	const up = (event: MouseEvent) => {
		if (!pressed || event.button !== 0 || !event.isTrusted) return;
		keep(event);
		const press = pressed;
		pressed = null;
		// What was left half way by a key is no tap.
		if (!drawn) return;
		if (drawn.under) drawn.end();
		else handOnMouse(press, event);
		drawn = null;
	};
	return listenAll(
		[root, 'mousedown', down],
		[window, 'mousemove', move],
		[window, 'mouseup', up],
		[window, 'keydown', escaping(() => drawn, leave)]
	);
}

function listenToTouch(root: HTMLElement, sweeping: Sweeping, at: Place): () => void {
	let drawn: Drawn | null = null;
	let pressed: TouchEvent | null = null;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const leave = () => {
		clearTimeout(waiting);
		drawn?.leave();
		drawn = null;
	};
	const hold = (point: Point) => {
		leave();
		const id = sweeping.entityAt(point, stray.touch);
		sweeping.events.onContext?.(id === null ? null : { kind: 'entity', id }, point);
	};
	const start = (event: TouchEvent) => {
		if (!event.isTrusted) return;
		const [first, second] = event.touches;
		if (second || !first || sweeping.tool() === 'move') {
			// Two fingers move the picture with any tool: from here on they are Cytoscape's.
			leave();
			pressed = null;
			return;
		}
		keep(event);
		drawn = new Drawn(sweeping, at(first), event);
		pressed = event;
		waiting = setTimeout(() => hold(at(first)), long);
	};
	const move = (event: TouchEvent) => {
		const [first] = event.touches;
		if (!pressed || !event.isTrusted || !first) return;
		keep(event);
		if (drawn?.to(at(first), stray.touch)) clearTimeout(waiting);
	};
	const end = (event: TouchEvent) => {
		if (!pressed || !event.isTrusted) return;
		keep(event);
		clearTimeout(waiting);
		const press = pressed;
		pressed = null;
		if (drawn?.under) drawn.end();
		else if (drawn) handOnTouch(press);
		drawn = null;
	};
	const cancel = () => {
		leave();
		pressed = null;
	};
	return listenAll(
		[root, 'touchstart', start],
		[window, 'touchmove', move],
		[window, 'touchend', end],
		[window, 'touchcancel', cancel],
		[window, 'keydown', escaping(() => drawn, leave)]
	);
}

/** Escape leaves the area under way, and nothing else. */
function escaping(drawn: () => Drawn | null, leave: () => void) {
	return (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !drawn()?.under) return;
		keep(event);
		leave();
	};
}

type Listening = readonly [on: EventTarget, type: string, hear: (event: never) => void];

/** Listens before anyone else does. */
function listenAll(...all: readonly Listening[]): () => void {
	const options = { capture: true, passive: false };
	for (const [on, type, hear] of all) on.addEventListener(type, hear as EventListener, options);
	return () => {
		for (const [on, type, hear] of all) on.removeEventListener(type, hear as EventListener, options);
	};
}
