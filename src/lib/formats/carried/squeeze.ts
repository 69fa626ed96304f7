/** Compresses bytes as zlib does (RFC 1950), with what browsers and Node both have. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Brings compressed bytes back, but never more than `most`: a few bytes can be made to grow without end. */
export async function inflated(
	bytes: Uint8Array,
	most: number
): Promise<Uint8Array | 'too-large' | 'damaged'> {
	const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
	const reader = stream.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			parts.push(next.value);
			if ((length += next.value.length) <= most) continue;
			await reader.cancel();
			return 'too-large';
		}
	} catch {
		return 'damaged';
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
