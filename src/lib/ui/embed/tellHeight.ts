/**
 * Tells the page that frames this one how high its content wants to be: `{ type: 'sourceline:resize', height }`, in CSS
 * pixels. A height is no secret, so any page may hear it; nothing that a framing page says is listened to.
 */
export function tellHeight(wanted: () => number): (element: HTMLElement) => (() => void) | undefined {
	return (element) => {
		if (window.parent === window) return;
		let told = 0;
		const tell = () => {
			// What is a sum of fractions is a whole number only nearly.
			const height = Math.ceil(wanted() - 0.05);
			if (height === told) return;
			told = height;
			window.parent.postMessage({ type: 'sourceline:resize', height }, '*');
		};
		const observer = new ResizeObserver(tell);
		observer.observe(element);
		for (const child of element.children) observer.observe(child);
		return () => observer.disconnect();
	};
}
