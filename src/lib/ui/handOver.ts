/** Hands the reader a text, or what is one already, as a file. */
export function handOver(text: BlobPart, name: string, mimeType: string) {
	const address = URL.createObjectURL(text instanceof Blob ? text : new Blob([text], { type: mimeType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// A task later, since the browser only begins to read it now.
	setTimeout(() => URL.revokeObjectURL(address));
}
