/** The chunks that a PNG consists of (PNG, third edition, 5: https://www.w3.org/TR/png-3/#5DataRep). */
export const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Chunk {
	/** Four letters. */
	readonly type: string;
	readonly data: Uint8Array;
	/** With its length, type and check sum. */
	readonly whole: Uint8Array;
}

/** Whether a file says that it is a PNG. */
export function isPng(bytes: Uint8Array): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}

/** The chunks of a PNG, header first and end last; null where it is none, is cut short, or a check sum is wrong. */
export function chunksOf(png: Uint8Array): readonly Chunk[] | null {
	if (!isPng(png)) return null;
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: Chunk[] = [];
	for (let at = signature.length; at + 12 <= png.length;) {
		const length = view.getUint32(at);
		const end = at + 12 + length;
		if (end > png.length || view.getUint32(end - 4) !== crc32(png.subarray(at + 4, end - 4))) return null;
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		if ((chunks.length === 0) !== (type === 'IHDR')) return null;
		chunks.push({ type, data: png.subarray(at + 8, end - 4), whole: png.subarray(at, end) });
		if (type === 'IEND') return chunks;
		at = end;
	}
	return null;
}

/** One chunk: length, type, data, check sum. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
	const whole = new Uint8Array(12 + data.length);
	const view = new DataView(whole.buffer);
	view.setUint32(0, data.length);
	whole.set(new TextEncoder().encode(type), 4);
	whole.set(data, 8);
	view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
	return whole;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** What each byte does to the check sum: the polynomial of ISO 3309, reflected (PNG, annex D). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
	return sum;
});

function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}
