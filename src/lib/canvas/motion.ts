/** Calls `step` once a frame with how far it is, 0 to 1, eased; the last call is with 1. */
export interface Motion {
	/** Starts, instead of what is under way. Milliseconds; none or less is over at once. */
	run(duration: number, step: (part: number) => void): void;
	stop(): void;
	readonly running: boolean;
}

/** A motion on the frames of this window. */
export function createMotion(): Motion {
	let frame = 0;
	const stop = () => {
		cancelAnimationFrame(frame);
		frame = 0;
	};
	return {
		run(duration, step) {
			stop();
			if (duration <= 0) return step(1);
			let start: number | null = null;
			const next = (now: number) => {
				start ??= now;
				const part = Math.min(1, (now - start) / duration);
				frame = part < 1 ? requestAnimationFrame(next) : 0;
				step(ease(part));
			};
			frame = requestAnimationFrame(next);
		},
		stop,
		get running() {
			return frame !== 0;
		}
	};
}

/** Sets off gently and arrives gently (cubic). */
export function ease(part: number): number {
	return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}
