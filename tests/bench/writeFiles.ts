/** Generated investigations as files, laid out as editors lay them out: blocks, short maps on one line. */
import type { Investigation } from '$lib/model';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Records in one file, so that none passes what a file may hold. */
const perFile = 1000;

/** The files of an investigation, and of its vocabulary, by name. */
export function filesOf(investigation: Investigation) {
	const { about, vocabulary, entities, relationships, sources, origins } = investigation;
	return {
		own: {
			'investigation.yaml': block(about),
			...inParts('entities', entities),
			...inParts('relationships', relationships),
			'sources.yaml': block(sources),
			'origins.yaml': block(origins)
		},
		vocabulary: {
			'entity-types.yaml': block({ sectors: vocabulary.sectors, types: vocabulary.entityTypes }),
			'relationship-types.yaml': block(vocabulary.relationshipTypes),
			'property-keys.yaml': block(vocabulary.propertyKeys)
		}
	};
}

/** Writes an investigation into a folder of investigations, under its id, with the vocabulary beside it. */
export async function writeInvestigation(investigation: Investigation, root: string, id: string) {
	const { own, vocabulary } = filesOf({ ...investigation, about: { ...investigation.about, id } });
	for (const [folder, files] of [
		[id, own],
		['vocabulary', vocabulary]
	] as const)
		for (const [name, text] of Object.entries(files)) {
			const file = path.join(root, folder, name);
			await mkdir(path.dirname(file), { recursive: true });
			await writeFile(file, text);
		}
}

function inParts(part: string, records: readonly object[]): Record<string, string> {
	const files: Record<string, string> = {};
	for (let at = 0; at === 0 || at < records.length; at += perFile)
		files[`${part}/${String(at / perFile).padStart(3, '0')}.yaml`] = block(records.slice(at, at + perFile));
	return files;
}

/** A value as YAML, in lines that begin with `indent`. */
function block(value: unknown, indent = ''): string {
	if (Array.isArray(value)) {
		if (value.length === 0) return `${indent}[]\n`;
		return value.map((item) => `${indent}- ${block(item, `${indent}  `).trimStart()}`).join('');
	}
	if (typeof value !== 'object' || value === null) return `${indent}${scalar(value)}\n`;
	return Object.entries(value)
		.map(([key, inner]) =>
			isShort(inner)
				? `${indent}${key}: ${flow(inner)}\n`
				: `${indent}${key}:\n${block(inner, `${indent}  `)}`
		)
		.join('');
}

const isShort = (value: unknown) =>
	typeof value !== 'object' || value === null || JSON.stringify(value).length < 60;

function flow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return scalar(value);
	const fields = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
	return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Plain where plain is safe, else between quotation marks. */
function scalar(value: unknown): string {
	if (typeof value !== 'string') return String(value);
	return /^[A-Za-z~][\w ./~-]*(?<! )$/.test(value) ? value : JSON.stringify(value);
}
