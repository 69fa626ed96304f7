/** An empty page with a file attached, written without anything of ours (ISO 32000-1, 7.11.4). */
export function tinyPdf(name: string, text: string): Uint8Array {
	const content = Buffer.from(text);
	const objects = [
		Buffer.from(
			`<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(${name}) 4 0 R] >> >> >>`
		),
		Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
		Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>'),
		Buffer.from(`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 5 0 R >> >>`),
		Buffer.concat([
			Buffer.from(`<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n`),
			content,
			Buffer.from('\nendstream')
		])
	];
	let pdf = Buffer.from('%PDF-1.7\n');
	const places = objects.map((object, index) => {
		const place = pdf.length;
		pdf = Buffer.concat([pdf, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
	return Buffer.concat([pdf, Buffer.from(end)]);
}
