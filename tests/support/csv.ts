/** Reads CSV by RFC 4180, character by character, with nothing in common with the writer that it tests. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = '';
	let within = false;
	const end = () => {
		row.push(field);
		field = '';
	};
	for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i++) {
		const sign = text[i] ?? '';
		if (within) {
			if (sign !== '"') field += sign;
			else if (text[i + 1] === '"') field += text[++i];
			else within = false;
		} else if (sign === '"' && field === '') within = true;
		else if (sign === ',') end();
		else if (sign === '\r' && text[i + 1] === '\n') {
			end();
			rows.push(row);
			row = [];
			i++;
		} else field += sign;
	}
	if (within || field !== '' || row.length > 0) throw new Error('the text ends within a row');
	return rows;
}
