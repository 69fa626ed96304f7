import { carriedFileName, longestCarried, type Found } from '$lib/formats/carried';
import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist';
// As a worker of ours it is a `.js`: many hosts of files do not know that an `.mjs` is a script too.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';

/** The text that a PDF carries as an attachment. It is read in a worker; no page of it is drawn and no script in it run. */
export async function carriedInPdf(bytes: Uint8Array): Promise<Found> {
	GlobalWorkerOptions.workerSrc = workerAddress;
	const worker = PDFWorker.create({ verbosity: 0 });
	try {
		await worker.promise;
	} catch {
		worker.destroy();
		return { fault: 'no-reader' };
	}
	try {
		const reading = getDocument({ data: bytes, worker, isEvalSupported: false, verbosity: 0 });
		const attached: unknown = await (await reading.promise).getAttachments();
		const content = contentOf(attached);
		if (!content) return { fault: 'nothing-carried' };
		// In UTF-8 no sign takes more than three bytes for each unit that a text is measured in.
		if (content.length > 3 * longestCarried) return { fault: 'too-large' };
		return { text: new TextDecoder().decode(content) };
	} catch {
		return { fault: 'damaged' };
	} finally {
		worker.destroy();
	}
}

function contentOf(attached: unknown): Uint8Array | null {
	if (typeof attached !== 'object' || attached === null) return null;
	for (const each of Object.values(attached) as unknown[]) {
		const { filename, content } = each as { filename?: unknown; content?: unknown };
		if (filename === carriedFileName && content instanceof Uint8Array) return content;
	}
	return null;
}
