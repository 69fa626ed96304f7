/**
 * What a picture says of itself to archives and content systems: Adobe's XMP, with the fields of Dublin Core, Photoshop
 * and IPTC that newsrooms read (https://www.iptc.org/std/photometadata/).
 */
export interface FigureWords {
	/** BCP 47, of title and description. */
	readonly language: string;
	readonly title: string;
	readonly description: string;
	/** Who made it: a newsroom or a person. */
	readonly creator: string;
	readonly rights: string;
	/** Where it comes from: the address of the view. */
	readonly source?: string;
	readonly credit?: string;
	readonly altText?: string;
}

const namespaces = [
	['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
	['dc', 'http://purl.org/dc/elements/1.1/'],
	['xmp', 'http://ns.adobe.com/xap/1.0/'],
	['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
	['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/']
] as const;

/** The XMP packet of a figure, for SVG, PNG and PDF alike; the same for the same words. What is empty is left out. */
export function xmpPacket(words: FigureWords): string {
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${xmpElement(words)}\n<?xpacket end="w"?>`;
}

function xmpElement({ language, creator, source, credit, ...words }: FigureWords): string {
	const declared = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
	const fields = [
		said('dc:title', language, words.title),
		said('dc:description', language, words.description),
		creator && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
		said('dc:rights', language, words.rights),
		source && `<dc:source>${escapeXml(source)}</dc:source>`,
		`<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
		credit && `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
		said('Iptc4xmpCore:AltTextAccessibility', language, words.altText ?? ''),
		'<xmp:CreatorTool>Sourceline</xmp:CreatorTool>'
	].filter((field) => field);
	return [
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		`<rdf:RDF ${declared}><rdf:Description rdf:about="">`,
		...fields,
		'</rdf:Description></rdf:RDF>',
		'</x:xmpmeta>'
	].join('\n');
}

/** Words with their language; XMP asks for a default beside it. */
function said(field: string, language: string, words: string): string {
	if (words === '') return '';
	const alternatives = ['x-default', language].map(
		(lang) => `<rdf:li xml:lang="${escapeXml(lang)}">${escapeXml(words)}</rdf:li>`
	);
	return `<${field}><rdf:Alt>${alternatives.join('')}</rdf:Alt></${field}>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

// What no XML document may hold, however it is written (XML 1.0, production 2).
const unwritable = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

/** A text as XML can hold it, in an element or an attribute. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(unwritable, '')
		.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
