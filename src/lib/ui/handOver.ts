/** Hands the reader a text as a file. */
export function handOver(text: string, name: string, mimeType: string) {
	const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// A task later, since the browser only begins to read it now.
	setTimeout(() => URL.revokeObjectURL(address));
}
