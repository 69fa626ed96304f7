/** A figure file that a reader has chosen or dropped: whoever listens opens it. */
export const figureChosen = 'sourceline:figure-chosen';

/** Asks for a figure file. */
export function chooseFigure() {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = '.svg,.png,.pdf,.json';
	input.onchange = () => {
		const [file] = input.files ?? [];
		if (file) dispatchEvent(new CustomEvent(figureChosen, { detail: file }));
	};
	input.click();
}
