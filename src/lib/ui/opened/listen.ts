import { figureChosen } from './choose';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Listens for figure files on the whole page, dropped or chosen. All that it takes to open one is fetched when there is
 * one. Returns what ends it.
 */
export function listenForFigures(open: (file: File) => void): () => void {
	const own = new AbortController();
	const options = { signal: own.signal };
	// Without this the browser itself would open the file, in place of the page.
	addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault(), options);
	const drop = (event: DragEvent) => {
		if (!holdsFiles(event)) return;
		event.preventDefault();
		const [file] = event.dataTransfer?.files ?? [];
		if (file) open(file);
	};
	addEventListener('drop', drop, options);
	const chosen = (event: Event) => event instanceof CustomEvent && open(event.detail as File);
	addEventListener(figureChosen, chosen, options);
	return () => own.abort();
}
